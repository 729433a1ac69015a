/**
 * Words that make a wish of what would else be a demand, and words that make a demand again. For lower-case text.
 * @module
 */

/** "…is a plus", "preferred", "ideally". */
export const WISH =
	/\b(?:an? (?:\w{1,12} )?(?:plus|bonus|advantage|asset)|plus(?=[\s.)\]]*$)|preferred|preferabl[ey]|preference|ideally|ideal(?! candidate)|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|desir(?:ed|able)|advantageous|beneficial|helpful|optional|not (?:required|essential|mandatory|necessary|needed|a must|a (?:hard |strict |firm )?(?:rule|requirement)|a deal-?breaker)|isn['’]t (?:required|essential|mandatory|necessary|needed|a must|a (?:hard |strict |firm )?(?:rule|requirement)|a deal-?breaker)|bonus points?|would be (?:great|nice|good)|welcome|von vorteil|wünschenswert|idealerweise|gerne)\b/;

/** "…is required", "must". */
export const DEMAND = /\b(?:required|requires?|must|mandatory|essential|minimum|at least|necessary|need(?:ed)?|erforderlich|zwingend|voraussetzung|mindestens)\b/;

/** Equal-opportunity text names citizenship, language, age and the like only to say that they don't matter. */
export const EQUAL_OPPORTUNITY =
	/\b(?:regardless of|without regard|irrespective of|discriminat\w{1,6}|equal[- ](?:opportunit(?:y|ies)|employment)|protected (?:class|characteristic|veteran|status)|affirmative action|national origin|unabhängig von)\b/;
