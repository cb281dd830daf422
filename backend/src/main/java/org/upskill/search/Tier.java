package org.upskill.search;

/** How well a record matches, the best first. */
enum Tier {
    /** Its label starts with the text. */
    LABEL_START,
    /** It has every word of the text. */
    WHOLE_WORDS,
    /** It has words that start with those of the text. */
    WORD_STARTS
}
