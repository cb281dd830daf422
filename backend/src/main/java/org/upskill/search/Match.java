package org.upskill.search;

/** How a word of the text and a word of a record can agree. */
enum Match {
    WHOLE(Tier.WHOLE_WORDS, "%1$s.token = :word%2$d"),
    START(Tier.WORD_STARTS, "%1$s.token >= :word%2$d and %1$s.token < :word%2$dEnd");

    final Tier tier;
    private final String condition;

    Match(Tier tier, String condition) {
        this.tier = tier;
        this.condition = condition;
    }

    /** The condition on the rows of the index that go by this name. */
    String condition(String alias, int word) {
        return condition.formatted(alias, word);
    }
}
