package org.upskill.shared.persistence;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was read from the database a moment ago and is dear to read again. Whoever writes through this server has it read anew at once;
 * what a job or another server writes is seen when the moment is over.
 */
public final class Recent<V> {
    /** How long anything is remembered. */
    public static final Duration MOMENT = Duration.ofSeconds(1);

    private static final int REMEMBERED = 1_000;
    private static final AtomicLong WRITES = new AtomicLong();

    private record Answer<V>(V value, long readAt, long writes) {}

    private final Map<Object, Answer<V>> answers = new ConcurrentHashMap<>();
    private final Predicate<V> kept;
    private final long validNanos;

    /** @param kept which answers are worth remembering */
    public Recent(Predicate<V> kept) {
        this(kept, MOMENT);
    }

    Recent(Predicate<V> kept, Duration valid) {
        this.kept = kept;
        this.validNanos = valid.toNanos();
    }

    /** Something was written, so nothing is known any more. */
    static void forget() {
        WRITES.incrementAndGet();
    }

    /** What is remembered under the key; null when nothing is. */
    public V known(Object key) {
        var answer = answers.get(key);
        return answer != null && answer.writes == WRITES.get() && System.nanoTime() - answer.readAt < validNanos ? answer.value : null;
    }

    /** What is remembered under the key, or else is read now. */
    public V get(Object key, Supplier<V> read) {
        var known = known(key);
        if (known != null) return known;
        var writes = WRITES.get();
        var readAt = System.nanoTime();
        var value = read.get();
        if (kept.test(value)) remember(key, new Answer<>(value, readAt, writes));
        return value;
    }

    private void remember(Object key, Answer<V> answer) {
        if (answers.size() >= REMEMBERED) answers.clear();
        answers.put(key, answer);
    }
}
