package org.upskill.catalog.file;

import java.util.ArrayList;
import java.util.List;
import org.upskill.shared.text.Printable;

/** What a cell may hold: any text but what no keyboard types and no database should keep. */
public final class CellText {

    private CellText() {
    }

    /** A row fitted to the header: missing cells are blank, and cells beyond it are a fault unless they are blank. */
    static Row row(long number, List<String> cells, int width, List<CellFault> known) {
        List<CellFault> faults = known;
        var fitted = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (fitted.size() < width) {
            fitted.add("");
        }
        if (cells.size() > width && !isBlank(cells.subList(width, cells.size()))) {
            faults = with(faults, new CellFault(CellFault.WHOLE_ROW, "too-many-cells", "The row has more cells than the header has columns.",
                "Name every column in the header, and put text that holds the delimiter in double quotes."));
        }
        for (int i = 0; i < fitted.size(); i++) {
            if (Printable.isBroken(fitted.get(i))) {
                faults = with(faults, new CellFault(i, "bad-character", "The cell holds a control character or one that could not be decoded.",
                    "Remove it, or choose the encoding the file is written in."));
            }
        }
        return new Row(number, fitted, faults);
    }

    /** Whether nothing but white space is in any cell. */
    static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static List<CellFault> with(List<CellFault> faults, CellFault fault) {
        var more = new ArrayList<>(faults);
        more.add(fault);
        return more;
    }
}
