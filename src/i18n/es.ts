import type { Messages } from './translate.ts';

/** Spanish as it is written in Mexico. */
export const es: Messages = {
  // Números, dinero, fechas
  'date.months': 'ene feb mar abr may jun jul ago sep oct nov dic',
  'date.month': '{month} {year}',
  'date.day': '{day} {month} {year}',
  'list.last': '{most} y {last}',
  'money.billion-as-millions': 'yes',
  'money.USD.1.long': '{amount} dólares',
  'money.USD.1e6.long': '{amount} millones de dólares',
  'money.USD.1e9.long': '{amount} millones de dólares',
  'money.USD.1.short': 'US${amount}',
  'money.USD.1e6.short': '{amount} mdd',
  'money.USD.1e9.short': '{amount} mdd',
  'money.MXN.1.long': '{amount} pesos',
  'money.MXN.1e6.long': '{amount} millones de pesos',
  'money.MXN.1e9.long': '{amount} millones de pesos',
  'money.MXN.1.short': '${amount}',
  'money.MXN.1e6.short': '{amount} mdp',
  'money.MXN.1e9.short': '{amount} mdp',

  // Vocabularios
  'genre.action': 'acción',
  'genre.animation': 'animación',
  'genre.biography': 'biografía',
  'genre.comedy': 'comedia',
  'genre.crime': 'crimen',
  'genre.documentary': 'documental',
  'genre.drama': 'drama',
  'genre.family': 'familiar',
  'genre.fantasy': 'fantasía',
  'genre.historical': 'histórico',
  'genre.horror': 'terror',
  'genre.melodrama': 'melodrama',
  'genre.music': 'música',
  'genre.mystery': 'misterio',
  'genre.reality': 'reality',
  'genre.romance': 'romance',
  'genre.science-fiction': 'ciencia ficción',
  'genre.sport': 'deporte',
  'genre.stand-up': 'stand-up',
  'genre.teen': 'juvenil',
  'genre.thriller': 'suspenso',
  'genre.war': 'bélico',
  'genre.western': 'western',

  'format.series': 'serie',
  'format.film': 'película',
  'format.documentary-series': 'serie documental',
  'format.documentary-film': 'documental',
  'format.reality': 'reality',
  'format.special': 'especial',

  'status.released': 'estrenada',
  'status.post-production': 'en posproducción',
  'status.in-production': 'en rodaje',
  'status.announced': 'anunciada',
  'status.cancelled': 'cancelada',

  'role.original': 'original de Netflix',
  'role.acquired or co-produced': 'adquirida o coproducida',

  'confidence.confirmed': 'confirmado',
  'confidence.reported': 'reportado',
  'confidence.disputed': 'en disputa',

  // Cada gráfica
  'figure.source': 'Fuente: {source}. Datos al {date}.',
  'figure.table': 'Tabla',
  'figure.download': 'Descargar',
  'figure.embed': 'Insertar',
  'figure.cite': 'Citar',
  'figure.sources': { one: '{n} fuente', other: '{n} fuentes' },
  'figure.sources-head': 'Fuentes',
  'figure.csv-all': { one: 'CSV (todo: {n} fila)', other: 'CSV (todo: {n} filas)' },
  'figure.citation': 'Rodaje (2026). «{title}». Datos al {date}. CC BY 4.0. {address}',
  'figure.empty': 'Ninguna producción coincide con estos filtros.',
  'figure.empty-means':
    'Que no haya registro no significa que no exista: nuestra lista no es un catálogo completo.',
  'figure.reset': 'Quitar todos los filtros',

  // Gráfica: géneros
  'chart.genres.name': 'Géneros',
  'chart.genres.title': '{genre}, el género más frecuente: {n} de {total} títulos',
  'chart.genres.title-tie': '{genres} empatan con {n} de {total} títulos cada uno',
  'chart.genres.title-empty': 'No hay títulos que contar por género',
  'chart.genres.subtitle-whole':
    'Títulos por género. Un título puede tener hasta tres y cuenta una vez en cada uno.',
  'chart.genres.subtitle-fractional':
    'Títulos por género. Un título con varios géneros se reparte entre ellos.',
  'chart.genres.description': {
    one: '{n} género: {most}, con {high} títulos, de los {total} de esta vista.',
    other:
      '{n} géneros, desde {most}, con {high} títulos, hasta {least}, con {low}, de los {total} de esta vista.',
  },
  'chart.genres.source': 'nuestra lista de {total} producciones, cada una con sus fuentes',
  'chart.genres.column-genre': 'Género',
  'chart.genres.column-titles': 'Títulos',
  'chart.genres.column-share': 'Parte de los títulos',
  'chart.genres.rest': {
    one: 'y {n} más, con {titles} títulos o menos',
    other: 'y {n} más, con {titles} títulos o menos cada uno',
  },
  'chart.genres.count-label': 'Cómo cuentan los títulos con varios géneros',
  'chart.genres.count-whole': 'Títulos enteros',
  'chart.genres.count-fractional': 'Repartidos',

  // Páginas
  'site.name': 'Rodaje',
  'site.tagline': 'Netflix en México, en datos',
};
