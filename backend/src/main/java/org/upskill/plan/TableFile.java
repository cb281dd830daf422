package org.upskill.plan;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upskill.shared.file.FileColumn;
import org.upskill.shared.file.FileColumn.Type;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.SheetFormat;

/**
 * The one-page table for a spreadsheet: a column for each thing that a person would sort or filter by, in words a person reads. It is no
 * file for the import, whose columns are ids and JSON; that one is the export of the catalog.
 */
final class TableFile {
    private static final Map<FileColumn, Function<PlanRowView, Object>> CELLS = new LinkedHashMap<>();

    static {
        CELLS.put(new FileColumn("Skill", Type.TEXT, 48), PlanRowView::skillStatement);
        CELLS.put(new FileColumn("Version", Type.NUMBER, 9), PlanRowView::skillVersion);
        CELLS.put(new FileColumn("Target level", Type.NUMBER, 12), PlanRowView::targetLevel);
        CELLS.put(new FileColumn("Where it shows up", Type.TEXT, 32), PlanRowView::activity);
        CELLS.put(new FileColumn("How it is built", Type.TEXT, 48), row -> row.howBuilt().stream().map(TableFile::line).collect(Collectors.joining("\n")));
        CELLS.put(new FileColumn("Task", Type.TEXT, 40), PlanRowView::practiceTask);
        CELLS.put(new FileColumn("Times", Type.NUMBER, 8), PlanRowView::practiceTimes);
        CELLS.put(new FileColumn("Per", Type.TEXT, 8), row -> word(row.practicePer()));
        CELLS.put(new FileColumn("Good use", Type.TEXT, 40), PlanRowView::goodUse);
        CELLS.put(new FileColumn("Feedback", Type.TEXT, 18), row -> word(row.feedbackType()));
        CELLS.put(new FileColumn("Who", Type.TEXT, 20), PlanRowView::feedbackWho);
        CELLS.put(new FileColumn("Feedback times", Type.NUMBER, 15), PlanRowView::feedbackTimes);
        CELLS.put(new FileColumn("Feedback per", Type.TEXT, 13), row -> word(row.feedbackPer()));
    }

    private TableFile() {}

    static StreamingOutput of(PlanView plan, SheetFormat format) {
        return out -> {
            try (var file = format.begin(out, "Plan", List.copyOf(CELLS.keySet()))) {
                for (var row : plan.rows()) file.write(cells(row));
            }
        };
    }

    private static Map<String, String> cells(PlanRowView row) {
        var cells = new HashMap<String, String>();
        CELLS.forEach((column, value) -> {
            var cell = value.apply(row);
            if (cell != null) cells.put(column.name(), cell.toString());
        });
        return cells;
    }

    private static String line(HowBuilt built) {
        var said = Stream.of(built.title(), built.text(), built.link()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return said.isEmpty() ? word(built.type()) : word(built.type()) + ": " + said;
    }

    private static String word(Enum<?> constant) {
        if (constant == null) return null;
        return constant == FeedbackType.CHECK_IN ? "Check-in" : ListColumns.named(constant);
    }
}
