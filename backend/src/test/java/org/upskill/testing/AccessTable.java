package org.upskill.testing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who may call what, as {@code access-table.csv} says. */
public final class AccessTable {
    private AccessTable() {}

    /** Operation to the callers who may; everybody else is refused. */
    public static Map<String, List<String>> read() throws IOException {
        return read("/access-table.csv");
    }

    /** Operation to the scopes of API tokens that open it, as {@code scope-table.csv} says; what it does not name is closed to them. */
    public static Map<String, List<String>> scopes() throws IOException {
        return read("/scope-table.csv");
    }

    private static Map<String, List<String>> read(String name) throws IOException {
        var table = new TreeMap<String, List<String>>();
        try (var file = AccessTable.class.getResourceAsStream(name)) {
            new String(file.readAllBytes()).lines().skip(1).map(line -> line.split(",")).forEach(cells ->
                    table.put(cells[0], cells.length < 2 ? List.of() : Stream.of(cells[1].split(" ")).toList()));
        }
        return table;
    }
}
