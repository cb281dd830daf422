package org.upskill.shared.setting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds a ranking out of records that are read one after the other, and keeps no more of them than it shows. */
public final class RankingScan {
    private static final int SHOWN = 10;
    private static final int TENTHS = 1000;
    private static final int BAND = 100;

    private record Scored(UUID id, String text, Double before, Double after) {}

    private final String kind;
    /** How many records have each score, which are tenths of a point. */
    private final long[] before = new long[TENTHS + 1];
    private final long[] after = new long[TENTHS + 1];
    private final PriorityQueue<Scored> leading = lowestFirst(Scored::before);
    private final PriorityQueue<Scored> toLead = lowestFirst(Scored::after);
    private long moved;

    /** Of records whose kind has this word. */
    public RankingScan(String kind) {
        this.kind = kind;
    }

    /** Takes one record: its name, its score today and what it would be (0 to 100, one decimal; null: none). */
    public void read(UUID id, String text, Double today, Double then) {
        var scored = new Scored(id, text, today, then);
        if (!Objects.equals(today, then)) moved++;
        count(before, today);
        count(after, then);
        if (today != null) keep(leading, scored);
        if (then != null) keep(toLead, scored);
    }

    /** What the records read so far come to. */
    public Ranking result() {
        var shown = new LinkedHashMap<UUID, Scored>();
        Stream.of(toLead, leading).flatMap(PriorityQueue::stream).forEach(scored -> shown.putIfAbsent(scored.id(), scored));
        var top = shown.values().stream()
                .sorted(order(Scored::after).reversed())
                .map(one -> new Ranking.Placed(kind, one.id(), one.text(), one.before(), one.after(), place(before, one.before()), place(after, one.after())))
                .toList();
        var bands = IntStream.range(0, TENTHS / BAND).mapToObj(band -> new Ranking.Band(10 * band, in(before, band), in(after, band))).toList();
        return new Ranking(sum(before, 0, TENTHS + 1), sum(after, 0, TENTHS + 1), moved, top, bands);
    }

    private static void keep(PriorityQueue<Scored> best, Scored scored) {
        best.add(scored);
        if (best.size() > SHOWN) best.poll();
    }

    /** As lists order roles by their score: the higher first, and of equal ones the lower id. */
    private static Comparator<Scored> order(Function<Scored, Double> score) {
        return comparing(score, nullsFirst(Comparator.naturalOrder())).thenComparing(scored -> scored.id().toString(), Comparator.reverseOrder());
    }

    private static PriorityQueue<Scored> lowestFirst(Function<Scored, Double> score) {
        return new PriorityQueue<>(order(score));
    }

    private static void count(long[] scores, Double score) {
        if (score != null) scores[tenths(score)]++;
    }

    private static Long place(long[] scores, Double score) {
        return score == null ? null : 1 + sum(scores, tenths(score) + 1, TENTHS + 1);
    }

    private static long in(long[] scores, int band) {
        var end = band == TENTHS / BAND - 1 ? TENTHS + 1 : BAND * (band + 1);
        return sum(scores, BAND * band, end);
    }

    private static long sum(long[] scores, int from, int end) {
        return IntStream.range(from, end).mapToLong(at -> scores[at]).sum();
    }

    private static int tenths(double score) {
        return Math.clamp(Math.round(10 * score), 0, TENTHS);
    }
}
