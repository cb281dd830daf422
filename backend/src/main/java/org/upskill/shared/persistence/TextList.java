package org.upskill.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.upskill.shared.text.Bars;

/** Stores a list of short texts in one column, the way files carry it: with bars between. */
@Converter
public class TextList implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return texts == null || texts.isEmpty() ? null : Bars.join(texts);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return Bars.split(column);
    }
}
