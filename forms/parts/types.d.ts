// The shapes that forms and their parts speak of; for the type checker and the reader alone.

/** A control of a form, whichever element it is. */
export type Control = HTMLInputElement;

/** A path such as `account.address.city`, and what stands there. */
export type Values = Record<string, any>;

export type Params = Record<string, any>;

/** What is wrong with a field: from the server with a message, from here with a code alone. */
export interface Finding {
  field: string;
  code: string;
  severity?: 'error' | 'warning';
  message?: string;
  params?: Params;
  /** Said at its field alone, and not at the top. */
  quiet?: boolean;
}

export type Tone = 'error' | 'warning' | 'needed';

export interface ShownFinding extends Finding {
  tone: Tone;
  text: string;
  /** Whether its field is in sight. */
  placed: boolean;
}

export interface Text {
  (key: string, params?: Params): string;
  has(key: string): boolean;
  language: string;
  list(items: any[]): string;
  number(value: number): string;
}

/** What Tasklist and a form have to do with each other. */
export interface Tasklist {
  element: HTMLFormElement;
  /** Whose work on what this is; undefined where a process is started. */
  workOn: string | undefined;
  /** What the button for completing says, in the user's language. */
  completeCaption: string;
  variables(names: string[]): Promise<Values>;
  isClaimed(): boolean;
  businessKey(): Promise<string>;
  /** As if the button for completing had been pressed; false where it cannot be. */
  complete(): boolean;
  /** Asks for what is to be sent whenever somebody completes; null: not yet. */
  onComplete(variables: () => Variable[] | null): void;
  onRefused(show: (message: string | undefined) => void): void;
  onAccepted(then: () => void): void;
  onLeave(then: () => void): void;
}

export interface Variable {
  name: string;
  type: string;
  value: any;
}

/** One open form. */
export interface Form {
  tasklist: Tasklist;
  element: HTMLFormElement;
  text: Text;
  page: Page;
  /** As the server gave them. */
  fetched: Values;
  /** As they stand now, but for what its controls hold. */
  values: Values;
  edited: boolean;
  shown: ShownFinding[];
  refusal: { heading: string; message: string } | null;
  decision: string | null;
}

/** What one form adds to what all have; the file of that name in `pages/`. */
export interface Page {
  /** Decisions that take along what was entered, although it is not checked here. */
  keeps?: string[];
  open?(form: any): void | Promise<void>;
  collect?(form: any, values: Values): void;
  check?(form: any, values: Values): Finding[];
  beforeSubmit?(form: any, values: Values): void;
  /** Shows beside its field what the server refused; false where it belongs to none. */
  showRefused?(form: any, message: string | undefined): boolean;
  leave?(form: any): void;
}

export interface Address {
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface Person {
  firstName?: string;
  middleName?: string;
  lastName?: string;
  email?: string;
  phoneNumber?: string;
}

export interface Account {
  companyName: string;
  domainPrefix?: string;
  culture?: string;
  language?: string;
  organizationRegistrationNumber?: string;
  email?: string;
  address?: Address;
  primaryContact?: Person;
  justification?: string;
}

export interface Agreement {
  acceptance?: string;
  type?: string;
  dateAgreed?: string;
  signer?: Person;
  evidence?: string;
}

export interface OrderLine {
  offerId: string;
  quantity?: number | string;
  billingCycle?: string;
}

export interface Offer {
  id: string;
  name: string;
  description?: string;
  category?: string;
  minimumQuantity: number;
  maximumQuantity: number;
  isTrial: boolean;
  isAddOn: boolean;
  prerequisiteOffers: string[];
  supportedBillingCycles: string[];
  billing: string;
  limit?: number;
  limitUnitOfMeasure?: string;
  reselleeQualifications?: string[];
  /** Why the customer cannot have it. */
  obstacle?: { code: string; params: Params };
}

export interface Catalogue {
  items: Offer[];
  of(id: string): Offer | undefined;
}

/** An offer as it stands in the catalogue, and what it is found by. */
export interface OfferRow {
  offer: Offer;
  item: HTMLElement;
  add: HTMLElement | null;
  category: string;
  words: string;
  id: string;
}

export interface OfferGroup {
  caption: string;
  rows: OfferRow[];
  heading: HTMLElement;
  holder: HTMLElement;
}

/** The form where subscriptions are chosen. */
export interface OrderForm extends Form {
  lines: OrderLine[];
  /** null until it is loaded. */
  catalogue: Catalogue | null;
  rows: OfferRow[];
  groups: OfferGroup[];
  /** Where only what goes with one offer is shown. */
  narrowed: { caption: string; keys: Set<string> } | null;
  /** The one button of the list that the tab key stops at. */
  entry: HTMLElement | null;
}

/** What a country demands of an account. */
export interface CountryRules {
  cityRequired: boolean;
  postalCodeRequired: boolean;
  stateRequired: boolean;
  phoneRequired: boolean;
  states?: string[];
  cultures?: string[];
  languages?: string[];
  callingCodes?: string[];
  registrationNumber: { required: boolean; taken: boolean; lengths: number[] };
  today: string;
}

export interface AccountForm extends Form {
  tenantExists?: boolean;
  demands?: CountryRules;
}

export interface Partner {
  model: string;
  country: string;
  cloud: string;
  agreementApi: boolean;
  /** Whether we order, or an indirect provider does. */
  soldByUs: boolean;
  invitations: boolean;
  /** Whether mail can be sent from here. */
  mail: boolean;
}

export interface Reseller {
  id: string;
  name: string;
  mpnId?: string;
  agreementSigned: boolean;
}
