package org.upskill.shared.bulk;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Locale;
import org.upskill.shared.persistence.Ids;

/** How a field lies in its table: {@code impactOnSpeed} in {@code impact_on_speed}, {@code roleExternalId} in {@code role_id}. */
final class BulkColumns {
    private BulkColumns() {}

    static String name(BulkField field) {
        var name = field.type() == BulkField.Type.REFERENCE ? field.name().replaceFirst("ExternalId$", "Id") : field.name();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** Reads a canonical value; null for none. A reference takes the id and, in the column after it, the external id. */
    static String read(BulkField field, ResultSet row, int column) throws SQLException {
        return switch (field.type()) {
            case DECIMAL -> {
                var number = row.getDouble(column);
                yield row.wasNull() ? null : BulkValues.decimal(number);
            }
            case REFERENCE -> {
                var id = row.getBytes(column);
                yield id == null ? null : new BulkReference(Ids.of(id), row.getString(column + 1)).text();
            }
            default -> {
                var text = row.getString(column);
                yield text == null || text.isBlank() ? null : BulkValues.canonical(text);
            }
        };
    }

    static void set(BulkField field, PreparedStatement statement, int parameter, String value) throws SQLException {
        switch (field.type()) {
            case INTEGER -> statement.setObject(parameter, value == null ? null : Integer.valueOf(value), Types.INTEGER);
            case DECIMAL -> statement.setObject(parameter, value == null ? null : Double.valueOf(value), Types.DOUBLE);
            case DATE -> statement.setObject(parameter, value == null ? null : LocalDate.parse(value), Types.DATE);
            case REFERENCE -> statement.setBytes(parameter, value == null ? null : Ids.bytes(BulkReference.id(value)));
            default -> statement.setString(parameter, value);
        }
    }
}
