package org.upskill.shared.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes a text in the reader's language. */
class TranslatedText extends StdSerializer<String> {
    TranslatedText() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(Catalogue.in(Speech.language()).translate(text));
    }
}
