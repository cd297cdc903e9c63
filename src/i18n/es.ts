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

  // Gráfica: calculadora del multiplicador
  'chart.multiplier-workbench.name': 'En cuánto se convierte una suma',
  'chart.multiplier-workbench.title-all': '{spent} se vuelven {studyN} en total, no {announcedN}',
  'chart.multiplier-workbench.title-year': '{spent} al año se vuelven {studyN} en total, no {announcedN}',
  'chart.multiplier-workbench.title-other-all':
    'Con la tasa de {place}, {spent} se volverían {studyN} en total, no {announcedN}',
  'chart.multiplier-workbench.title-other-year':
    'Con la tasa de {place}, {spent} al año se volverían {studyN} en total, no {announcedN}',
  'chart.multiplier-workbench.subtitle-USD':
    'Producción que mueve el gasto en cine y series, en millones de dólares. Suma ventas a lo largo de la cadena: no es PIB ni ganancia.',
  'chart.multiplier-workbench.subtitle-MXN':
    'Producción que mueve el gasto en cine y series, en millones de pesos. Suma ventas a lo largo de la cadena: no es PIB ni ganancia.',
  'chart.multiplier-workbench.description':
    'Tres barras en una misma escala. Según el estudio, {spent} se vuelven {study} en total. Con los hogares, como en la única película que el estudio desglosa, {film}. Según el anuncio, {announced}: {gap} que el estudio no sustenta.',
  'chart.multiplier-workbench.source':
    'Netflix con el Banco Interamericano de Desarrollo, junio de 2023; anuncio del 20 de febrero de 2025; Reserva Federal para el tipo de cambio',
  'chart.multiplier-workbench.amount': 'Gasto en México',
  'chart.multiplier-workbench.amount-year': 'Gasto en México cada año, durante cuatro años',
  'chart.multiplier-workbench.amount-box-USD': 'millones de dólares',
  'chart.multiplier-workbench.amount-box-MXN': 'millones de pesos',
  'chart.multiplier-workbench.in-other': '{amount}, a {rate} pesos por dólar, promedio de {year}',
  'chart.multiplier-workbench.presets': 'Montos para empezar',
  'chart.multiplier-workbench.preset-plan': 'El plan, 1,000 mdd',
  'chart.multiplier-workbench.preset-year': 'Un año del plan, 250 mdd',
  'chart.multiplier-workbench.preset-title': 'Un título, 12.5 mdd',
  'chart.multiplier-workbench.preset-film': 'La película del estudio, 200 mdp',
  'chart.multiplier-workbench.span': 'En total o por año',
  'chart.multiplier-workbench.span-all': 'En total',
  'chart.multiplier-workbench.span-year': 'Por año',
  'chart.multiplier-workbench.currency': 'Moneda',
  'chart.multiplier-workbench.currency-usd': 'Dólares',
  'chart.multiplier-workbench.currency-mxn': 'Pesos',
  'chart.multiplier-workbench.place': 'Cadena de suministro por unidad gastada, según país del estudio',
  'chart.multiplier-workbench.place-mexico': 'México {value}',
  'chart.multiplier-workbench.place-colombia': 'Colombia {value}',
  'chart.multiplier-workbench.place-middle': 'Punto medio {value}',
  'chart.multiplier-workbench.place-argentina': 'Argentina {value}',
  'chart.multiplier-workbench.place-name-mexico': 'México',
  'chart.multiplier-workbench.place-name-colombia': 'Colombia',
  'chart.multiplier-workbench.place-name-middle': 'el punto medio de los cuatro países',
  'chart.multiplier-workbench.place-name-argentina': 'Argentina',
  'chart.multiplier-workbench.reading-study': 'Lo que dice el estudio',
  'chart.multiplier-workbench.reading-film':
    'Con los hogares, como en la única película que el estudio desglosa*',
  'chart.multiplier-workbench.reading-announcement': 'Lo que dijo el anuncio',
  'chart.multiplier-workbench.reading-net': 'Sin lo que habría ocurrido de todos modos, {share}',
  'chart.multiplier-workbench.about-study':
    'Netflix con el Banco Interamericano de Desarrollo, junio de 2023: {extra} más en la cadena de suministro por cada 1 gastado.',
  'chart.multiplier-workbench.about-film':
    '* Una película de 200 mdp generó 127 mdp en la cadena de suministro y 111 mdp de gasto de los hogares. Es una película, no la industria.',
  'chart.multiplier-workbench.about-announcement':
    '20 de febrero de 2025, y la prensa que lo repitió: cada dólar «agrega» 1.6. La publicación del propio estudio dice 6 pesos adicionales por cada 10 invertidos; 1.6 es su total.',
  'chart.multiplier-workbench.about-net': '= Cálculo nuestro sobre la primera lectura.',
  'chart.multiplier-workbench.spent-short': 'gasto',
  'chart.multiplier-workbench.spent': 'gasto en México',
  'chart.multiplier-workbench.chain-short': 'cadena',
  'chart.multiplier-workbench.chain': 'cadena de suministro',
  'chart.multiplier-workbench.homes-short': 'hogares*',
  'chart.multiplier-workbench.homes': 'gasto de los hogares*',
  'chart.multiplier-workbench.adds-short': '«agrega 1.6 dólares»',
  'chart.multiplier-workbench.adds': '«agrega 1.6 dólares» por cada dólar',
  'chart.multiplier-workbench.plus': '+ {amount}',
  'chart.multiplier-workbench.in-all': 'en total, {value} por 1',
  'chart.multiplier-workbench.gap': '{gap} que el estudio no sustenta',
  'chart.multiplier-workbench.gap-short': '{gap} más que el estudio',
  'chart.multiplier-workbench.range':
    'En los cuatro países del estudio: bajo, {low} (México, {lowRate}); punto medio, {middle} ({middleRate}, cálculo nuestro); alto, {high} (Argentina, {highRate}). De Brasil no hallamos una cifra propia.',
  'chart.multiplier-workbench.omits': 'Lo que estas lecturas dejan fuera',
  'chart.multiplier-workbench.omits-gross':
    'Es bruto, no neto: no descuenta lo que ese dinero habría logrado en otra parte.',
  'chart.multiplier-workbench.omits-imports':
    'Importaciones: las publicaciones que hallamos no dicen cuánto de cada peso se va en equipo, programas y personal de fuera.',
  'chart.multiplier-workbench.omits-displaced':
    'Producción desplazada: los equipos y foros que ocupa Netflix pueden faltarle a otros rodajes.',
  'chart.multiplier-workbench.omits-tax':
    'Impuestos no cobrados: reembolsos y exenciones cuestan dinero público que ninguna lectura resta.',
  'chart.multiplier-workbench.anyway': 'Parte que habría ocurrido de todos modos',
  'chart.multiplier-workbench.anyway-value': '{share} habría ocurrido de todos modos',
  'chart.multiplier-workbench.copy': 'Copiar como frase',
  'chart.multiplier-workbench.copied': 'Copiada.',
  'chart.multiplier-workbench.refused': 'El navegador no permitió copiar; seleccione el texto.',
  'chart.multiplier-workbench.sentence-all':
    'Según el estudio de Netflix y el BID de 2023, {spent} gastados en cine y series en México se vuelven {study} en total ({extra} más en la cadena de suministro), no los {announced} que se desprenden del anuncio de 2025.',
  'chart.multiplier-workbench.sentence-year':
    'Según el estudio de Netflix y el BID de 2023, {spent} al año gastados en cine y series en México se vuelven {study} al año en total ({extra} más en la cadena de suministro), no los {announced} que se desprenden del anuncio de 2025.',
  'chart.multiplier-workbench.sentence-other':
    'El factor usado es el de {place}, {value} más por cada 1 gastado, no el de México.',
  'chart.multiplier-workbench.sentence-net':
    'Si se descuenta el {share} que se supone habría ocurrido de todos modos, quedan {net} (cálculo nuestro).',
  'chart.multiplier-workbench.sentence-assumptions':
    'Producción bruta, no PIB; {rate} pesos por dólar, promedio de {year}.',
  'chart.multiplier-workbench.sentence-source': 'Datos al {date}. Fuentes: {source}. {address}',
  'chart.multiplier-workbench.column-reading': 'Lectura',
  'chart.multiplier-workbench.column-part': 'Parte',
  'chart.multiplier-workbench.column-multiplier': 'Por cada 1 gastado',
  'chart.multiplier-workbench.column-amount-USD': 'Millones de dólares',
  'chart.multiplier-workbench.column-amount-MXN': 'Millones de pesos',
  'chart.multiplier-workbench.reading-range': 'Los cuatro países del estudio',
  'chart.multiplier-workbench.part-direct': 'gasto en México',
  'chart.multiplier-workbench.part-supply-chain': 'cadena de suministro',
  'chart.multiplier-workbench.part-households': 'gasto de los hogares',
  'chart.multiplier-workbench.part-announced': 'que se dijo que agrega',
  'chart.multiplier-workbench.part-total': 'en total',
  'chart.multiplier-workbench.part-low': 'bajo',
  'chart.multiplier-workbench.part-middle': 'punto medio (nuestro)',
  'chart.multiplier-workbench.part-high': 'alto',

  // Páginas
  'site.name': 'Rodaje',
  'site.tagline': 'Netflix en México, en datos',
};
