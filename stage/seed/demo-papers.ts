interface DemoPaper {
  reason: string;
  paper: Record<string, string>;
  links: readonly { name: string; url: string }[];
}

/** The sagsoplæg of the two wishes that wait for the steering group, by title. */
export const PAPERS: Readonly<Record<string, DemoPaper>> = {
  'Login for medarbejdere med den fælles brugerstyring': {
    reason: 'economy',
    links: [{ name: 'Leverandørens regnestykke', url: 'https://os2.example/login/regnestykke.pdf' }],
    paper: {
      purpose: 'Beslutning om én indgang for medarbejdere i 12 myndigheder.',
      background:
        'Kravet følger af den fælles rammearkitektur. I dag vedligeholder hver myndighed sine egne brugere.',
      analysis:
        'Leverandøren har regnet på to veje. Den billige kræver, at hver myndighed selv bygger videre.',
      recommendation: 'Koordinationsgruppen indstiller, at ønsket igangsættes i år.',
      consequences:
        'Sparer hver myndighed omkring 20 timer om året. Ønskerne på plads 4 til 6 kan stadig nås.',
      financing: 'Inden for årets ramme. Beløbet ligger over grænsen pr. ønske.',
    },
  },
  'Fælles dataplatform for anvendernes bygningsdata med daglig hentning fra BBR, adgangsregistret og de lokale ejendomssystemer':
    {
      reason: 'economy',
      links: [],
      paper: {
        purpose: 'Beslutning om at samle bygningsdata ét sted.',
        background:
          'De samme oplysninger tastes op til fire steder, og de bliver sjældent rettet alle steder.',
        analysis: '',
        recommendation: 'Koordinationsgruppen indstiller, at der gives en tillægsbevilling.',
        consequences: 'Platformen binder produktet til en fælles datamodel i mindst fem år.',
        financing: 'Tilslutningsafgifter fra tre nye myndigheder og en tillægsbevilling for resten.',
      },
    },
};
