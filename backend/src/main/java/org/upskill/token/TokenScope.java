package org.upskill.token;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.upskill.shared.text.Bars;
import org.upskill.shared.text.Kebab;

/** What a token may be used for; {@link ScopeRules} says where each one counts. */
enum TokenScope {
    SCIM,
    CATALOG,
    PEOPLE,
    READ;

    /** Stores several in one column, in their own order. */
    @Converter
    static class Column implements AttributeConverter<Set<TokenScope>, String> {
        @Override
        public String convertToDatabaseColumn(Set<TokenScope> scopes) {
            return scopes.stream().sorted().map(Kebab::of).collect(Collectors.joining("|"));
        }

        @Override
        public Set<TokenScope> convertToEntityAttribute(String column) {
            return Bars.split(column).stream()
                    .map(word -> Kebab.parse(TokenScope.class, word).orElseThrow())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
        }
    }
}
