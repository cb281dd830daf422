package org.upskill.shared.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.upskill.shared.text.Kebab;

/** How JSON is read and written: constants as kebab-case words, and no silent change of a value's type. */
@Singleton
class KebabJson implements ObjectMapperCustomizer {

    /** After the server's own module for times, so that ours counts. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new KebabModule());
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (var scalar : new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
            mapper.coercionConfigFor(scalar).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.DateTime).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        for (var shape : new CoercionInputShape[] {CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean}) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static final class KebabModule extends SimpleModule {
        KebabModule() {
            super("kebab");
            addSerializer(new KebabSerializer());
            setDeserializers(new KebabDeserializers());
            addDeserializer(Instant.class, new InstantText());
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    /** Jackson would take numbers too, and texts that are numbers. */
    private static final class InstantText extends StdDeserializer<Instant> {
        InstantText() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) return (Instant) context.handleUnexpectedToken(Instant.class, in);
            try {
                return Instant.parse(in.getText());
            } catch (DateTimeParseException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, in.getText(), "no time");
            }
        }
    }

    private static final class KebabSerializer extends StdSerializer<Enum> {
        KebabSerializer() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum constant, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Kebab.of(constant));
        }
    }

    private static final class KebabDeserializers extends SimpleDeserializers {
        @Override
        public JsonDeserializer<?> findEnumDeserializer(Class<?> type, DeserializationConfig config, BeanDescription bean) {
            return type.getPackageName().startsWith("org.upskill") ? new KebabDeserializer(type) : null;
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class KebabDeserializer extends JsonDeserializer<Enum> {
        private final Class<?> type;

        KebabDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Enum deserialize(JsonParser in, DeserializationContext context) throws IOException {
            var word = in.getValueAsString();
            Optional<?> constant = Kebab.parse((Class<Enum>) type, word == null ? "" : word);
            if (constant.isEmpty()) throw context.weirdStringException(word, type, "no such word");
            return (Enum) constant.get();
        }
    }
}
