package org.upskill.catalog.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.function.BiConsumer;

/** Walks the records of a JSON text one by one and hands out their values as the text of cells. */
final class JsonRecords implements AutoCloseable {

    /** How the records lie in the text: a list, a list answer of the API, or one object after the other. */
    enum Shape { LIST, WRAPPED, LINES }

    private static final String WRAPPER = "items";
    private static final CellFault NOT_AN_OBJECT = new CellFault(CellFault.WHOLE_ROW, "not-an-object",
        "The record is not an object with named values.", "Write it as {\"field\": \"value\"}.");
    private static final CellFault SEPARATOR_IN_LIST = new CellFault(CellFault.WHOLE_ROW, "separator-in-list",
        "An entry of the list holds a |, which separates entries.", "Replace the | in the entry.");

    private final JsonParser parser;
    private final Shape shape;
    private final FileLimits limits;
    private long number;
    private boolean ended;

    JsonRecords(JsonParser parser, Shape shape, FileLimits limits) throws IOException {
        this.parser = parser;
        this.shape = shape;
        this.limits = limits;
        if (shape == Shape.LIST) {
            parser.nextToken();
        } else if (shape == Shape.WRAPPED) {
            parser.nextToken();
            findItems(parser);
        }
    }

    static Shape shape(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw UnreadableFile.empty();
        }
        if (first == JsonToken.START_ARRAY) {
            return Shape.LIST;
        }
        if (first != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "neither a list nor an object");
        }
        return findItems(parser) ? Shape.WRAPPED : Shape.LINES;
    }

    private static boolean findItems(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && WRAPPER.equals(name)) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    /** Steps to the next record; false at the end of a text that is whole. */
    boolean advance() throws IOException {
        if (ended) {
            return false;
        }
        JsonToken token = parser.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
            requireEnd(token);
            ended = true;
            return false;
        }
        number++;
        return true;
    }

    /** The position of the record, from 1. */
    long number() {
        return number;
    }

    /** Hands out the values of the record by name; a fault with no name is one of the record. */
    void read(BiConsumer<String, String> values, BiConsumer<String, CellFault> faults) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            faults.accept(null, NOT_AN_OBJECT);
            return;
        }
        long chars = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            String value = token.isStructStart() ? nested(name, token, faults) : token == JsonToken.VALUE_NULL ? "" : parser.getText();
            chars += value.length();
            if (chars > limits.rowChars()) {
                throw UnreadableFile.rowTooLong(number, limits.rowChars());
            }
            values.accept(name, value);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of plain values is written as cells write lists, with | between them; anything deeper stays JSON. */
    private String nested(String name, JsonToken start, BiConsumer<String, CellFault> faults) throws IOException {
        String json = copy();
        if (start == JsonToken.START_OBJECT) {
            return json;
        }
        var items = new ArrayList<String>();
        try (JsonParser list = new JsonFactory().createParser(json)) {
            list.nextToken();
            for (JsonToken item = list.nextToken(); item != JsonToken.END_ARRAY; item = list.nextToken()) {
                if (item.isStructStart()) {
                    return json;
                }
                items.add(item == JsonToken.VALUE_NULL ? "" : list.getText());
            }
        }
        if (items.stream().anyMatch(item -> item.contains("|"))) {
            faults.accept(name, SEPARATOR_IN_LIST);
        }
        return String.join("|", items);
    }

    private String copy() throws IOException {
        var text = new StringWriter() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                super.write(buffer, offset, length);
                if (getBuffer().length() > limits.cellChars()) {
                    throw UnreadableFile.cellTooLong(number, limits.cellChars());
                }
            }
        };
        try (var generator = new JsonFactory().createGenerator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    private void requireEnd(JsonToken token) throws IOException {
        if (shape == Shape.WRAPPED && token != null) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                parser.nextToken();
                parser.skipChildren();
            }
        }
        boolean closed = shape == Shape.LINES ? token == null : token != null && parser.nextToken() == null;
        if (!closed) {
            throw new JsonParseException(parser, "something follows the last record");
        }
    }
}
