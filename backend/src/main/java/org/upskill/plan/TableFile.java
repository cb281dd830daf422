package org.upskill.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.upskill.shared.text.FormulaGuard;
import org.upskill.shared.text.Kebab;

/**
 * The one-page table for a spreadsheet: a column for each thing that a person would sort or filter by, in words a person reads. It is no
 * file for the import, whose columns are ids and JSON; that one is the export of the catalog.
 */
final class TableFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> HEADER = List.of(
            "Skill", "Version", "Target level", "Where it shows up", "How it is built", "Task", "Times", "Per", "Good use", "Feedback", "Who",
            "Feedback times", "Feedback per");
    private static final int[] WIDTHS = {48, 9, 12, 32, 48, 40, 8, 8, 40, 18, 20, 15, 13};

    private TableFile() {}

    static byte[] of(PlanView plan, TableFormat format) {
        try {
            return format == TableFormat.CSV ? csv(plan) : xlsx(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] csv(PlanView plan) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            // Without the mark Excel takes the file for the encoding of its country.
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(out);
            csv.writeRecord(HEADER);
            for (var row : plan.rows()) csv.writeRecord(cells(row).stream().map(TableFile::safe).toList());
            csv.flush();
        }
        return bytes.toByteArray();
    }

    /** A cell of a workbook has a type, so a text is never run there whatever it starts with. */
    private static byte[] xlsx(PlanView plan) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Upskill", "1.0")) {
            var sheet = book.newWorksheet("Plan");
            for (var column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, HEADER.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (var i = 0; i < plan.rows().size(); i++) {
                var cells = cells(plan.rows().get(i));
                for (var column = 0; column < cells.size(); column++) {
                    if (cells.get(column) instanceof Number number) sheet.value(i + 1, column, number);
                    else if (cells.get(column) != null) sheet.value(i + 1, column, cells.get(column).toString());
                }
            }
            if (!plan.rows().isEmpty()) {
                sheet.range(1, 0, plan.rows().size(), HEADER.size() - 1).style().wrapText(true).verticalAlignment("top").set();
            }
        }
        return bytes.toByteArray();
    }

    private static List<Object> cells(PlanRowView row) {
        return Arrays.asList(
                row.skillStatement(),
                row.skillVersion(),
                row.targetLevel(),
                row.activity(),
                row.howBuilt().stream().map(TableFile::line).collect(Collectors.joining("\n")),
                row.practiceTask(),
                row.practiceTimes(),
                word(row.practicePer()),
                row.goodUse(),
                word(row.feedbackType()),
                row.feedbackWho(),
                row.feedbackTimes(),
                word(row.feedbackPer()));
    }

    private static String line(HowBuilt built) {
        var said = Stream.of(built.title(), built.text(), built.link()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return said.isEmpty() ? word(built.type()) : word(built.type()) + ": " + said;
    }

    /** A constant as a person writes it: {@code Check-in}, {@code Shared example}. */
    private static String word(Enum<?> constant) {
        if (constant == null) return null;
        if (constant == FeedbackType.CHECK_IN) return "Check-in";
        var words = Kebab.of(constant).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String safe(Object cell) {
        return cell instanceof String text ? FormulaGuard.guard(text) : Objects.toString(cell, "");
    }
}
