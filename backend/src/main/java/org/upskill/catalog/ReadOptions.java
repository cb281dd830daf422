package org.upskill.catalog;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.upskill.catalog.file.ReadChoice;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;

/** What an upload is and how it is to be read. */
class ReadOptions {
    @QueryParam("kind")
    @Parameter(required = true, description = "What the rows are: role-groups, roles, work-activities, skills, skill-targets, plans, priorities, priority-roles, priority-skills, measures, measure-points, teams or people.")
    String kind;

    @QueryParam("source")
    @Size(max = 40)
    @Parameter(description = "Where the records come from; a source column in the file wins. Default: local.")
    String source;

    @QueryParam("delimiter")
    @Parameter(description = "The character between the cells of a CSV file, or comma, semicolon, tab, pipe. Found by itself when absent.")
    String delimiter;

    @QueryParam("encoding")
    @Parameter(description = "The character set of a text file. Found by itself when absent.")
    String encoding;

    @QueryParam("sheet")
    @Size(max = 255)
    @Parameter(description = "The sheet of a workbook; the first visible one when absent.")
    String sheet;

    String kind() {
        return kind;
    }

    String source() {
        return source == null || source.isBlank() ? SourceKey.LOCAL : source.strip();
    }

    String delimiter() {
        return emptyToNull(delimiter);
    }

    String encoding() {
        return emptyToNull(encoding);
    }

    String sheet() {
        return emptyToNull(sheet);
    }

    /** How to read the file; a delimiter or encoding that cannot be is the caller's mistake. */
    ReadChoice choice() {
        return choice(delimiter(), encoding(), sheet());
    }

    static ReadChoice choice(String delimiter, String encoding, String sheet) {
        var separator = delimiter == null ? null : ReadChoice.delimiter(delimiter).orElseThrow(() -> Problems.badParameter(
                "delimiter", "delimiter must be comma, semicolon, tab, pipe or one character that is no letter, digit or quote."));
        var charset = encoding == null ? null : ReadChoice.encoding(encoding).orElseThrow(() ->
                Problems.badParameter("encoding", "encoding must be the name of a character set such as UTF-8 or windows-1252."));
        return new ReadChoice(separator, charset, sheet);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
