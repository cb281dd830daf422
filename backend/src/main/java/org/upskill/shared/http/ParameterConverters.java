package org.upskill.shared.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Kebab;

/** Reads parameters that are more than text: a wrong one in the query is a 400 that names it, a wrong one in the path a 404. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var read = reader(type);
        if (read == null) return null;
        var name = name(annotations);
        var standard = standard(annotations);
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                if (text == null) return null;
                if (text.isEmpty()) return standard == null ? null : type.cast(read.apply(standard));
                try {
                    return type.cast(read.apply(text));
                } catch (IllegalArgumentException | DateTimeException e) {
                    if (inPath(annotations)) throw Problems.notFound();
                    throw Problems.badParameter(name, name + " must be " + expected(type) + ".");
                }
            }

            @Override
            public String toString(T value) {
                return value instanceof Enum<?> constant ? Kebab.of(constant) : String.valueOf(value);
            }
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Kebab.parse(type, word).orElseThrow(IllegalArgumentException::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Function<String, Object> reader(Class<?> type) {
        if (type == UUID.class) return UUID::fromString;
        if (type == Instant.class) return Instant::parse;
        if (type == LocalDate.class) return LocalDate::parse;
        if (type == Integer.class) return Integer::valueOf;
        if (type == Boolean.class) return ParameterConverters::bool;
        if (type.isEnum()) return text -> constant((Class<Enum>) type, text);
        return null;
    }

    private static Boolean bool(String text) {
        if (text.equals("true")) return true;
        if (text.equals("false")) return false;
        throw new IllegalArgumentException();
    }

    private static String expected(Class<?> type) {
        if (type == UUID.class) return "an id";
        if (type == LocalDate.class) return "a day such as 2026-03-01";
        if (type == Instant.class) return "a time such as 2026-03-01T08:00:00Z";
        if (type == Integer.class) return "a whole number";
        if (type == Boolean.class) return "true or false";
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Kebab.of((Enum<?>) constant))
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    /** What an empty parameter counts as: the same as one that is left out. */
    private static String standard(Annotation[] annotations) {
        return Arrays.stream(annotations).filter(DefaultValue.class::isInstance).map(a -> ((DefaultValue) a).value()).findFirst().orElse(null);
    }

    private static boolean inPath(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .anyMatch(a -> a instanceof PathParam || a instanceof org.jboss.resteasy.reactive.RestPath);
    }

    private static String name(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof jakarta.ws.rs.QueryParam query) return query.value();
            if (annotation instanceof jakarta.ws.rs.HeaderParam header) return header.value();
        }
        return "The parameter";
    }
}
