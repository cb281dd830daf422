package org.upskill.people.scim.filter;

import java.util.Locale;
import java.util.Optional;

/** How a filter compares. */
public enum Operator {
    EQ, NE, CO, SW, EW, GT, GE, LT, LE, PR;

    static Optional<Operator> named(String word) {
        try {
            return Optional.of(valueOf(word.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
