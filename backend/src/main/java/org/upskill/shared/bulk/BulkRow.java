package org.upskill.shared.bulk;

import java.util.List;
import java.util.Map;

/**
 * A record as a row of a file that can be imported again.
 *
 * @param cells by column, without the empty ones; see {@link BulkField#columns}
 * @param place where the row stands among all of them, for {@link BulkKind#rows} to go on from; of use to the kind alone
 */
public record BulkRow(Map<String, String> cells, List<String> place) {}
