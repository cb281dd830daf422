package org.upskill.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.setting.OrganisationKind;
import org.upskill.shared.setting.Settings;
import org.upskill.shared.text.ListWords;

/** Gives a list as a file: all rows that the filters leave, in the order and with the columns asked for, in the reader's language. */
@ApplicationScoped
public class ListFiles {
    /** Read and sent at once: nothing is kept whole, and no transaction waits for a slow line. */
    private static final int PART = 500;

    private final Settings settings;
    private final OrganisationKind organisation;

    ListFiles(Settings settings, OrganisationKind organisation) {
        this.settings = settings;
        this.organisation = organisation;
    }

    /**
     * Reads the first rows before the answer begins, so that what goes wrong at once is told properly.
     *
     * @param read gives the part of the list that is asked for, as the list itself would
     */
    public <V> Response answer(ListColumns<V> columns, ListFileRequest request, Function<PageRequest, Page<V>> read) {
        var chosen = columns.chosen(request.columns);
        var words = ListWords.of(columns.list());
        var zone = ZoneId.of(settings.get(organisation).timeZone());
        var headers = chosen.stream().map(column -> new FileColumn(words.apply(column.header()), column.type())).toList();
        var first = read.apply(PageRequest.part(request.sort, PART, null));
        return request.format.answer(columns.list(), out -> {
            try (var file = request.format.begin(out, columns.list(), headers)) {
                for (var page = first; page != null; page = next(page, request, read)) {
                    for (var row : page.items()) file.write(cells(row, chosen, headers, words, zone));
                }
            }
        });
    }

    private static <V> Page<V> next(Page<V> page, ListFileRequest request, Function<PageRequest, Page<V>> read) {
        return page.nextCursor() == null ? null : read.apply(PageRequest.part(request.sort, PART, page.nextCursor()));
    }

    private static <V> HashMap<String, String> cells(
            V row, List<ListColumns.Column<V>> columns, List<FileColumn> headers, UnaryOperator<String> words, ZoneId zone) {
        var cells = new HashMap<String, String>();
        for (var at = 0; at < columns.size(); at++) {
            var value = columns.get(at).cell().write(row, words, zone);
            if (value != null) cells.put(headers.get(at).name(), value);
        }
        return cells;
    }
}
