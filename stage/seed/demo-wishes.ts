/** How far a wish of the sample data has come. */
export type DemoState = 'new' | 'described' | 'ready' | 'started' | 'delivered' | 'submitted';

export interface DemoWish {
  title: string;
  type?: 'Vedligehold';
  /** Kroner without VAT. */
  estimate?: number;
  /** Number of authorities it benefits, from the first of the list. */
  benefits: number;
  state: DemoState;
  need: string;
}

/** Wishes of the made-up product OS2vejviser: finding the way to and around public buildings. In rank order. */
export const DEMO_WISHES: readonly DemoWish[] = [
  { title: 'Vis ændrede åbningstider på helligdage', estimate: 45_000, benefits: 12, state: 'delivered', need: 'Borgere kører forgæves mellem jul og nytår.' },
  { title: 'Opgradér kortmotoren til den understøttede version', type: 'Vedligehold', estimate: 180_000, benefits: 12, state: 'started', need: 'Den gamle version får ikke sikkerhedsrettelser efter sommeren.' },
  { title: 'Rutevejledning for kørestolsbrugere', estimate: 165_000, benefits: 9, state: 'started', need: 'Ruten viser i dag trapper, hvor der er en elevator.' },
  { title: 'Fælles søgning på tværs af myndighedernes adresser', estimate: 85_000, benefits: 12, state: 'ready', need: 'Borgere ved ikke, hvilken kommune en bygning ligger i.' },
  { title: 'Print en vejviser med store bogstaver', estimate: 30_000, benefits: 10, state: 'ready', need: 'Borgerservice skriver ruten af i hånden.' },
  { title: 'Advarsel, når en indgang er lukket på grund af byggeri', estimate: 120_000, benefits: 8, state: 'ready', need: 'Hver uge møder nogen frem ved en lukket dør.' },
  { title: 'Oplæsning af rutevejledning på dansk og engelsk', estimate: 95_000, benefits: 11, state: 'described', need: 'Blinde og svagtseende kan ikke bruge kortet.' },
  { title: 'Login for medarbejdere med den fælles brugerstyring', estimate: 310_000, benefits: 12, state: 'submitted', need: 'Hver myndighed vedligeholder sine egne brugere.' },
  { title: 'Ret fejl i sortering af vejnavne med Æ, Ø og Å', type: 'Vedligehold', estimate: 18_000, benefits: 12, state: 'ready', need: 'Ærøvej står før Aagade.' },
  { title: 'Statistik over de mest søgte steder', estimate: 60_000, benefits: 7, state: 'described', need: 'Ingen ved, hvor skiltningen mangler mest.' },
  { title: 'Fælles dataplatform for anvendernes bygningsdata med daglig hentning fra BBR, adgangsregistret og de lokale ejendomssystemer', estimate: 1_250_000, benefits: 10, state: 'submitted', need: 'De samme oplysninger tastes op til fire steder.' },
  { title: 'Mørkt tema', estimate: 40_000, benefits: 1, state: 'described', need: 'Skærmene i venteområdet blænder om aftenen.' },
  { title: 'Vis ventetid i borgerservice', estimate: 140_000, benefits: 6, state: 'described', need: 'Borgere vil vælge det sted med kortest kø.' },
  { title: 'Indendørs kort til hospitaler', estimate: 420_000, benefits: 2, state: 'described', need: 'Patienter finder ikke ambulatoriet.' },
  { title: 'Genvej til tegnsprogstolkning', estimate: 55_000, benefits: 9, state: 'new', need: 'Døve møder op uden at tolken er bestilt.' },
  { title: 'Del et sted med et link, der virker i Digital Post', estimate: 25_000, benefits: 12, state: 'described', need: 'Links i breve bliver brudt over to linjer.' },
  { title: 'Test af tilgængelighed ved hver udgivelse', type: 'Vedligehold', estimate: 70_000, benefits: 12, state: 'described', need: 'Tilgængelighedserklæringen skal holdes ved lige.' },
  { title: 'Vis ledige parkeringspladser ved rådhuset', estimate: 110_000, benefits: 4, state: 'described', need: 'Der køres rundt om rådhuset hele formiddagen.' },
  { title: 'Offlinekort til udkørende medarbejdere', estimate: 230_000, benefits: 5, state: 'described', need: 'Hjemmeplejen mister dækning i yderområderne.' },
  { title: 'Fjern gamle adresser automatisk', type: 'Vedligehold', estimate: 35_000, benefits: 12, state: 'described', need: 'Nedlagte adresser dukker stadig op i søgningen.' },
  { title: 'Skærm til forhallen', estimate: 90_000, benefits: 3, state: 'described', need: 'Receptionen svarer på det samme spørgsmål hele dagen.' },
  { title: 'Importér skiltedata fra regneark', estimate: 48_000, benefits: 6, state: 'described', need: 'Skiltene ligger i hver sit regneark.' },
  { title: 'Besked til tovholder, når en oplysning er mere end et år gammel', estimate: 32_000, benefits: 12, state: 'new', need: 'Telefonnumre bliver sjældent rettet.' },
  { title: 'Flere sprog: ukrainsk, arabisk og polsk', estimate: 75_000, benefits: 10, state: 'described', need: 'Nye borgere forstår ikke vejledningen.' },
  { title: 'Ret langsom indlæsning på ældre telefoner', type: 'Vedligehold', estimate: 65_000, benefits: 12, state: 'described', need: 'Kortet er ti sekunder om at vise sig.' },
  { title: 'Bestil følgeordning fra kortet', estimate: 88_000, benefits: 3, state: 'new', need: 'Ordningen findes, men ingen finder den.' },
  { title: 'Vis cykelstativer og ladestandere', estimate: 52_000, benefits: 7, state: 'described', need: 'Borgere spørger, hvor de kan stille elcyklen.' },
  { title: 'Sammenhæng med bookingsystemet for mødelokaler', estimate: 195_000, benefits: 8, state: 'described', need: 'Gæster finder ikke lokalet, de er indkaldt til.' },
  { title: 'Vejledning til skriftlige anvendere i GitHub', type: 'Vedligehold', estimate: 20_000, benefits: 12, state: 'described', need: 'Nye anvendere spørger leverandøren om det samme.' },
  { title: 'Vis hvor hjertestarteren hænger', estimate: 38_000, benefits: 11, state: 'new', need: 'Den står i kælderen, og ingen ved det.' },
  { title: 'Ruter uden om glatte stier om vinteren', estimate: 155_000, benefits: 5, state: 'described', need: 'Ældre borgere falder på de samme steder.' },
  { title: 'Skift til nyt certifikat uden nedetid', type: 'Vedligehold', estimate: 28_000, benefits: 12, state: 'described', need: 'Løsningen er nede en time hvert år.' },
  { title: 'Bygningers historie som lydspor', estimate: 105_000, benefits: 1, state: 'new', need: 'Turistkontoret har et manuskript liggende.' },
  { title: 'Vis hvilke steder der har babyalarm og puslerum', estimate: 42_000, benefits: 6, state: 'new', need: 'Barselsgrupper ringer for at spørge.' },
  { title: 'Godkend rettelser fra borgere', estimate: 78_000, benefits: 9, state: 'described', need: 'Rettelser kommer i dag på mail.' },
  { title: 'Åbne data med vores stedoplysninger', estimate: 58_000, benefits: 10, state: 'described', need: 'Andre løsninger taster de samme adresser.' },
  { title: 'Dokumentation af drift og beredskab', type: 'Vedligehold', estimate: 46_000, benefits: 12, state: 'described', need: 'Sikkerhedsrevisionen mangler en beskrivelse.' },
  { title: 'Vis indgange med automatisk døråbner', estimate: 36_000, benefits: 9, state: 'new', need: 'Kørestolsbrugere må vente på hjælp.' },
  { title: 'Kalender over lukkedage på tværs af myndigheder', benefits: 8, state: 'new', need: 'Lukkedage meldes ud hvert sit sted.' },
  { title: 'Integration til Min side', benefits: 7, state: 'new', need: 'Borgere vil se deres aftaler på kortet.' },
  { title: 'Vurdering af et besøg', benefits: 2, state: 'new', need: 'Vi ved ikke, om folk fandt frem.' },
  { title: 'Quiz for skoleklasser', benefits: 1, state: 'new', need: 'Skoletjenesten har spurgt to gange.' },
  { title: 'Chat med borgerservice fra kortet', benefits: 5, state: 'new', need: 'Telefonkøen er lang om mandagen.' },
  { title: 'Fælles ikoner for tilgængelighed', estimate: 22_000, benefits: 12, state: 'described', need: 'Ikonerne betyder noget forskelligt fra kommune til kommune.' },
];

/** Wishes of the second made-up product, OS2klippekort, which nobody has set a frame for yet. */
export const OTHER_WISHES: readonly DemoWish[] = [
  { title: 'Tæl klip pr. anvender', estimate: 60_000, benefits: 5, state: 'described', need: 'Regnskabet føres i hånden.' },
  { title: 'Kvittering på mail', estimate: 25_000, benefits: 4, state: 'new', need: 'Bilag mangler ved årets afslutning.' },
  { title: 'Overfør resterende klip til næste år', estimate: 40_000, benefits: 5, state: 'described', need: 'Klip går tabt ved årsskiftet.' },
  { title: 'Rapport til styregruppen hvert kvartal', benefits: 5, state: 'new', need: 'Tallene samles fra fire systemer.' },
];
