package org.upskill.shared.job;

/** One kind of long work; each is a CDI bean. What it does must bear being begun again, because an instance may end in the middle of it. */
public interface Job {
    /** The word under which it is kept in the table of tasks. */
    String name();

    /**
     * Does the work. What it throws has it done again a little later.
     *
     * @param id what it is to be done for
     * @return false while it is not its turn yet; it is asked again a second later
     */
    boolean run(String id);

    /** With which other work it shares threads. */
    default Lane lane() {
        return Lane.WORK;
    }
}
