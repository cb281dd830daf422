package org.upskill.role;

/** Why a role may be the one that a title means, the best reason first. */
public enum SuggestionReason {
    /** It has this title. */
    TITLE,
    /** It is also called that. */
    OTHER_TITLE,
    /** Its title, or another, has all the words. */
    ALL_WORDS,
    /** Its title, or another, has some of the words. */
    SOME_WORDS
}
