/** How each program loads a table; `folder` is the absolute address of the folder of the tables. */
export const SNIPPETS = [
  {
    name: 'Python (pandas)',
    write: (folder: string) =>
      `import pandas as pd

titles = pd.read_csv("${folder}productions.csv")
places = pd.read_csv("${folder}locations.csv")
places.merge(titles, left_on="production_id", right_on="id").groupby("state_es").production_id.nunique()`,
  },
  {
    name: 'R (readr, dplyr)',
    write: (folder: string) =>
      `library(readr)
library(dplyr)

titles <- read_csv("${folder}productions.csv")
genres <- read_csv("${folder}production_genres.csv")
genres |> left_join(titles, by = c(production_id = "id")) |> count(genre_es, sort = TRUE)`,
  },
  {
    name: 'DuckDB',
    write: (folder: string) =>
      `SELECT state_es, count(DISTINCT production_id) AS titles
FROM read_csv('${folder}locations.csv')
WHERE confidence = 'confirmed'
GROUP BY ALL ORDER BY titles DESC;`,
  },
  {
    name: 'Google Sheets',
    write: (folder: string) => `=IMPORTDATA("${folder}productions.csv", ",", "en_US")`,
  },
] as const;
