package org.upskill.shared.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.lint.Finding;

/** Builds a preview out of records that are read one after the other, in the order of their ids, by today's rules and by others. */
public final class PreviewScan {
    private final String kind;
    private final PreviewRequest request;
    private final List<SettingPreview.Example> examples = new ArrayList<>();
    private long checked;
    private long flaggedBefore;
    private long flaggedAfter;
    private long flagged;
    private long cleared;
    private UUID nextAfter;

    /** Of records whose kind has this word. */
    public PreviewScan(String kind, PreviewRequest request) {
        this.kind = kind;
        this.request = request;
    }

    /** Takes one record: its wording, what is remarked on today and what would be. */
    public void read(UUID id, String text, List<Finding> today, List<Finding> then) {
        checked++;
        if (!today.isEmpty()) flaggedBefore++;
        if (!then.isEmpty()) flaggedAfter++;
        var gained = without(then, today);
        if (!gained.isEmpty()) {
            flagged++;
            keep(id, PreviewChange.FLAGGED, text, gained);
            return;
        }
        var lost = without(today, then);
        if (lost.isEmpty()) return;
        cleared++;
        keep(id, PreviewChange.CLEARED, text, lost);
    }

    /** What the records read so far come to. */
    public SettingPreview result() {
        return new SettingPreview(checked, flaggedBefore, flaggedAfter, flagged, cleared, List.copyOf(examples), nextAfter, null);
    }

    private void keep(UUID id, PreviewChange change, String text, List<Finding> findings) {
        if (request.change() != null && request.change() != change) return;
        // Both databases order ids by their bytes, as their texts are ordered.
        if (request.after() != null && id.toString().compareTo(request.after().toString()) <= 0) return;
        if (examples.size() < request.limit()) examples.add(new SettingPreview.Example(kind, id, change, text, findings));
        else if (nextAfter == null) nextAfter = examples.getLast().recordId();
    }

    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        return findings.stream().filter(finding -> others.stream().noneMatch(other -> sameRemark(finding, other))).toList();
    }

    private static boolean sameRemark(Finding one, Finding other) {
        return one.start() == other.start() && one.end() == other.end() && one.rule().equals(other.rule());
    }
}
