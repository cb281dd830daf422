package org.upskill.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.upskill.shared.text.Kebab;

/** A flag as files write it. */
public enum YesNo {
    YES,
    NO;

    /** Stores a flag as the word; a missing one reads as no. */
    @Converter
    public static class Column implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean flag) {
            return Kebab.of(Boolean.TRUE.equals(flag) ? YES : NO);
        }

        @Override
        public Boolean convertToEntityAttribute(String word) {
            return Kebab.of(YES).equals(word);
        }
    }
}
