package org.upskill.people.scim.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upskill.people.scim.filter.FilterTokens.Token;

/** Reads filters. Beside the standard it takes literals without quotation marks, and true and false in any case, as Entra ID sends them. */
public final class FilterParser {
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 50;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private FilterParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a filter.
     *
     * @throws FilterProblem when it is none
     */
    public static Filter parse(String text) {
        if (text.length() > LONGEST) throw new FilterProblem("A filter has at most %,d characters.".formatted(LONGEST));
        var parser = new FilterParser(FilterTokens.of(text));
        var filter = parser.or("");
        if (parser.at < parser.tokens.size()) throw new FilterProblem("Something follows the end of the filter.");
        return filter;
    }

    private Filter or(String parent) {
        var left = and(parent);
        while (takes("or")) left = new Filter.Or(left, and(parent));
        return left;
    }

    private Filter and(String parent) {
        var left = one(parent);
        while (takes("and")) left = new Filter.And(left, one(parent));
        return left;
    }

    private Filter one(String parent) {
        if (++depth > DEEPEST) throw new FilterProblem("The filter is nested too deeply.");
        try {
            if (takes("not")) return new Filter.Not(one(parent));
            if (!takes("(")) return comparison(parent);
            var inner = or(parent);
            expect(")");
            return inner;
        } finally {
            depth--;
        }
    }

    private Filter comparison(String parent) {
        var path = next();
        if (path.quoted()) throw new FilterProblem("A comparison begins with the name of an attribute.");
        var attribute = AttributePath.of(path.text());
        if (takes("[")) return within(attribute);
        return compare(parent.isEmpty() ? attribute : parent + "." + attribute);
    }

    private Filter within(String attribute) {
        var inner = or(attribute);
        expect("]");
        // Not in the standard, but sent: emails[type eq "work"].value eq "a@example.org"
        if (at < tokens.size() && tokens.get(at).text().startsWith(".")) {
            inner = new Filter.And(inner, compare(attribute + next().text().toLowerCase(Locale.ROOT)));
        }
        return new Filter.Within(attribute, inner);
    }

    private Filter compare(String attribute) {
        var operator = Operator.named(next().text())
                .orElseThrow(() -> new FilterProblem("Compare by eq, ne, co, sw, ew, gt, ge, lt, le or pr."));
        return new Filter.Compare(attribute, operator, operator == Operator.PR ? null : value());
    }

    private Object value() {
        var first = next();
        if (first.quoted()) return first.text();
        if (first.is("true") || first.is("false")) return first.is("true");
        if (first.is("null")) return null;
        var words = new java.util.ArrayList<>(List.of(first.text()));
        while (at < tokens.size() && isBareWord(tokens.get(at))) words.add(next().text());
        return words.stream().collect(Collectors.joining(" "));
    }

    private static boolean isBareWord(Token token) {
        return !token.quoted() && !token.is("and") && !token.is("or") && !token.is(")") && !token.is("]");
    }

    private boolean takes(String word) {
        if (at >= tokens.size() || !tokens.get(at).is(word)) return false;
        at++;
        return true;
    }

    private void expect(String bracket) {
        if (!takes(bracket)) throw new FilterProblem("A bracket is not closed.");
    }

    private Token next() {
        if (at >= tokens.size()) throw new FilterProblem("The filter ends too early.");
        return tokens.get(at++);
    }
}
