package org.upskill.shared.bulk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the table of a {@link BulkTable} as rows of a file: by the set, in the order of source and key. */
final class BulkRows {
    private final List<BulkField> fields;
    private final List<String> order;
    private final String select;
    private final String inUse;

    /** @param links the references that tell records apart; empty where the external id does */
    BulkRows(String table, boolean archivable, List<BulkField> fields, List<BulkField> links) {
        this.fields = fields;
        this.order = order(fields, links);
        this.select = select(table, fields, order);
        this.inUse = archivable ? "t.archived_at is null" : "1 = 1";
    }

    List<BulkRow> next(Connection connection, String source, BulkRow after, int limit) throws SQLException {
        var conditions = new ArrayList<>(List.of(inUse));
        var parameters = new ArrayList<String>();
        if (source != null) {
            conditions.add("t.source = ?");
            parameters.add(source);
        }
        if (after != null) conditions.add(after(after.place(), parameters));
        var sql = select + " where " + String.join(" and ", conditions) + " order by " + String.join(", ", order) + " limit " + limit;
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.size(); i++) statement.setString(i + 1, parameters.get(i));
            var found = new ArrayList<BulkRow>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(row(rows));
            }
            return found;
        }
    }

    /** What stands behind a place: further by the first column, or the same there and further by the second, and so on. */
    private String after(List<String> place, List<String> parameters) {
        var ways = new ArrayList<String>();
        for (var last = 0; last < order.size(); last++) {
            var way = new ArrayList<String>();
            for (var i = 0; i <= last; i++) {
                way.add(order.get(i) + (i < last ? " = ?" : " > ?"));
                parameters.add(place.get(i));
            }
            ways.add(String.join(" and ", way));
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    private BulkRow row(ResultSet row) throws SQLException {
        var place = new ArrayList<String>();
        var column = 1;
        for (var i = 0; i < order.size(); i++) place.add(row.getString(column++));
        var source = place.getFirst();
        var cells = new LinkedHashMap<String, String>();
        cells.put(BulkKind.SOURCE, source);
        for (var field : fields) {
            if (field.type() == BulkField.Type.REFERENCE) {
                var externalId = row.getString(column++);
                var referred = row.getString(column++);
                if (externalId == null) continue;
                cells.put(field.name(), externalId);
                if (!source.equals(referred)) cells.put(field.sourceColumn(), referred);
            } else {
                var value = BulkColumns.read(field, row, column++);
                if (value != null) cells.put(field.name(), value);
            }
        }
        return new BulkRow(cells, place);
    }

    private static List<String> order(List<BulkField> fields, List<BulkField> links) {
        var order = new ArrayList<>(List.of("t.source"));
        if (links.isEmpty()) order.add("t.external_id");
        for (var link : links) {
            var alias = "r" + fields.indexOf(link);
            order.add(alias + ".source");
            order.add(alias + ".external_id");
        }
        return order;
    }

    private static String select(String table, List<BulkField> fields, List<String> order) {
        var columns = new ArrayList<>(order);
        var joins = new StringBuilder(" from " + table + " t");
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (field.type() != BulkField.Type.REFERENCE) {
                columns.add("t." + BulkColumns.name(field));
                continue;
            }
            columns.add("r%d.external_id".formatted(i));
            columns.add("r%d.source".formatted(i));
            joins.append(" left join %1$s r%2$d on r%2$d.id = t.%3$s".formatted(field.table(), i, BulkColumns.name(field)));
        }
        return columns.stream().collect(Collectors.joining(", ", "select ", joins));
    }
}
