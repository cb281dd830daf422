package org.upskill.role;

import java.util.Locale;
import java.util.regex.Pattern;
import org.upskill.shared.bulk.BulkForm;

/** The classifications of occupations by whose codes a role can be known. */
enum CodeScheme {
    /** O*NET-SOC, as 15-1252.00 or, for a whole occupation of the SOC, 15-1252. */
    ONET_SOC("onetSoc", CodeScheme.ONET_SOC_FORM, "O*NET-SOC", "15-1252.00"),

    /** ESCO, as the code 2512.4 or the address of the occupation. */
    ESCO("esco", CodeScheme.ESCO_FORM, "ESCO", "2512.4 or http://data.europa.eu/esco/occupation/…"),

    /** ISCO-08, one to four digits. */
    ISCO("isco", CodeScheme.ISCO_FORM, "ISCO-08", "2512");

    static final String ONET_SOC_FORM = "\\d{2}-\\d{4}(\\.\\d{2})?";
    static final String ESCO_FORM = "\\d{1,4}(\\.\\d{1,4}){0,6}|https?://data\\.europa\\.eu/esco/(occupation|isco)/[A-Za-z0-9-]{1,40}";
    static final String ISCO_FORM = "\\d{1,4}";

    /** How many codes of one scheme a role can have, and how long one can be. */
    static final int MOST = 20;
    static final int LONGEST = 90;

    /** The word under which whole codes are kept in the search index. */
    static final String SEARCH_KIND = "role-code";

    private final String field;
    private final String form;
    private final String title;
    private final String example;

    CodeScheme(String field, String form, String title, String example) {
        this.field = field;
        this.form = form;
        this.title = title;
        this.example = example;
    }

    /** The field of a role that holds the codes, in files and in the API. */
    String field() {
        return field;
    }

    /** What the people who keep it call it. */
    String title() {
        return title;
    }

    BulkForm bulkForm() {
        return new BulkForm(Pattern.compile(form), "This is not a code of %s.".formatted(title), "Write it as %s.".formatted(example));
    }

    /** What the search index keeps of a code: of an address, what comes last. */
    static String shortened(String code) {
        return code.substring(code.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
