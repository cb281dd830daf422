package org.upskill.shared.persistence;

import jakarta.persistence.AttributeConverter;
import org.upskill.shared.text.Kebab;

/** Stores a constant as its kebab-case word; a feature subclasses it for each of its enums. */
public abstract class KebabColumn<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> type;

    protected KebabColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E constant) {
        return constant == null ? null : Kebab.of(constant);
    }

    @Override
    public E convertToEntityAttribute(String word) {
        return word == null ? null : Kebab.parse(type, word).orElseThrow();
    }
}
