package org.upskill.skill.lint;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.upskill.shared.lint.Span;
import org.upskill.skill.lint.LintRule.Check;

/**
 * The statement a finding proposes: the pattern of its rule, filled with the writer's own words. {@code {name}} stands for
 * the words of that name, {@code {name|[blank]}} for the blank where there are none:
 * <ul>
 *   <li>{@code statement}: all of it; {@code label}: all but an opening such as "Is responsible for";
 *   <li>{@code before}, {@code words}, {@code after}: its parts around the words found;
 *   <li>{@code first}: the statement with its first action only; {@code within}: as much as fits the limit;
 *   <li>{@code context}: never words, and the blank only where nothing that is kept ties it to the work.
 * </ul>
 */
record Rewrite(LintRule rule, Statement statement, Span found) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?}");

    /** Only the pattern is searched for places, so braces in a statement stay as they are. */
    String text() {
        return tidy(PLACE.matcher(rule.rewrite()).replaceAll(place -> {
            var words = words(place.group(1));
            boolean missing = words.isEmpty() && !(place.group(1).equals("context") && keepsContext());
            return Matcher.quoteReplacement(missing ? Objects.requireNonNullElse(place.group(2), "") : words);
        }));
    }

    /** Where only the first action is kept, the context may have gone with the second. */
    private boolean keepsContext() {
        return statement.structure.twoActions().filter(actions -> rule.check() == Check.TWO_ACTIONS)
                .map(actions -> new Statement(actions.first(), statement.vocabulary)).orElse(statement).structure.givesContext();
    }

    private String words(String place) {
        var content = statement.content();
        return switch (place) {
            case "statement" -> content.in(statement.text);
            case "label" -> statement.span(statement.structure.labelStart(), statement.size - 1).in(statement.text);
            case "before" -> statement.text.substring(Math.min(content.start(), found.start()), found.start());
            case "words" -> found.in(statement.text);
            case "after" -> statement.text.substring(found.end(), Math.max(content.end(), found.end()));
            case "first" -> statement.structure.twoActions().map(TwoActions::first).orElseThrow();
            case "within" -> Length.within(statement, rule.limit() - rule.rewrite().length());
            case "context" -> "";
            default -> throw new IllegalStateException("No words are called " + place);
        };
    }

    /** One space between words, none before a mark, and the capital and the full stop that the statement had. */
    private String tidy(String filled) {
        var text = filled.replaceAll("[\\s\\p{Z}]+", " ").replaceAll(" (?=[.,;:!?])", "").strip();
        var whole = statement.text.strip();
        if (Character.isUpperCase(statement.content().in(statement.text).codePointAt(0))) {
            text = capitalised(text);
        }
        return whole.endsWith(".") && !text.isEmpty() && !text.endsWith(".") ? text + "." : text;
    }

    private static String capitalised(String text) {
        int at = text.startsWith("[") ? 1 : 0;
        return text.length() > at ? text.substring(0, at) + Character.toTitleCase(text.charAt(at)) + text.substring(at + 1) : text;
    }
}
