package org.upskill.skill.lint;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.upskill.shared.lint.Span;
import org.upskill.shared.lint.Token;
import org.upskill.shared.lint.Token.Kind;
import org.upskill.shared.lint.Words;
import org.upskill.skill.lint.Vocabulary.Class;
import org.upskill.skill.lint.Vocabulary.Form;
import org.upskill.skill.lint.Vocabulary.Verb;

/** A statement cut into tokens, with the questions about single words that the checks ask of it. */
final class Statement implements Words {

    private static final String END_MARKS = ".!?;:,";

    final String text;
    final List<Token> tokens;
    final Vocabulary vocabulary;
    /** The number of tokens but for the marks that end the statement. */
    final int size;
    /** What it says is done, if it says so in English. */
    final Optional<Predicate> predicate;
    final Structure structure;
    private final BitSet subordinate;

    Statement(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.tokens = Token.all(text);
        this.size = sizeWithoutEndMarks();
        this.predicate = vocabulary.isGerman() ? Optional.empty() : Action.in(this).map(action -> Predicate.of(this, action));
        this.subordinate = predicate.map(Clauses::subordinate).orElseGet(BitSet::new);
        this.structure = vocabulary.isGerman() ? new GermanStructure(this) : new EnglishStructure(this);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** From the first token to the last, without the marks that end the statement. */
    Span content() {
        return span(0, size - 1);
    }

    @Override
    public List<Token> tokens() {
        return tokens;
    }

    @Override
    public boolean breaksPhrase(int at) {
        return isConnector(at) || isCoordinator(at);
    }

    /** Index after the preposition with which an opening such as "Is responsible for" ends within so many words; 0 without one. */
    int startAfterClaim(int longest, Class... openings) {
        boolean claim = Arrays.stream(openings).anyMatch(opening -> is(opening, 0));
        for (int at = 1; claim && at < Math.min(longest, size - 1); at++) {
            if (is(Class.PREPOSITIONS, at)) {
                return at + 1;
            }
        }
        return 0;
    }

    List<Span> blanks() {
        return tokens.stream().filter(token -> token.is(Kind.BLANK)).map(token -> new Span(token.start(), token.end())).toList();
    }

    boolean isBlank(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(Kind.BLANK);
    }

    boolean is(Class kind, int at) {
        return vocabulary.has(kind, word(at));
    }

    Optional<Verb> verb(int at) {
        return isWord(at) ? vocabulary.verb(word(at)) : Optional.empty();
    }

    boolean isVerb(int at, Form form) {
        return verb(at).filter(verb -> verb.form() == form).isPresent();
    }

    /** A preposition or a conjunction: what ties one part of a statement to another. */
    boolean isConnector(int at) {
        return is(Class.PREPOSITIONS, at) || is(Class.CLAUSE_OPENERS, at);
    }

    boolean isCoordinator(int at) {
        return word(at).equals(",") || is(Class.COORDINATORS, at);
    }

    boolean isAdverb(int at) {
        return is(Class.ADVERBS, at)
                || isWord(at) && word(at).length() > 4 && word(at).endsWith("ly") && verb(at).isEmpty();
    }

    /** "the", "them", "whether": a word that comes after a verb and hardly ever after a label. */
    boolean opensObject(int at) {
        return is(Class.DETERMINERS, at) || is(Class.PRONOUNS, at) || is(Class.CLAUSE_OPENERS, at) && !word(at).equals("as");
    }

    /** Whether the token stands in a clause that depends on another: "whether the draft cites a source". */
    boolean isSubordinate(int at) {
        return subordinate.get(at);
    }

    int skipAdverbs(int from) {
        int at = from;
        while (isAdverb(at)) {
            at++;
        }
        return at;
    }

    private int sizeWithoutEndMarks() {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).is(Kind.MARK) && END_MARKS.contains(tokens.get(end - 1).folded())) {
            end--;
        }
        return end;
    }
}
