package org.upskill.priority;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upskill.priority.guard.Guard;
import org.upskill.priority.guard.GuardSetting;
import org.upskill.shared.setting.PreviewRequest;
import org.upskill.shared.setting.PreviewScan;
import org.upskill.shared.setting.Recomputation;
import org.upskill.shared.setting.RuleList;
import org.upskill.shared.setting.SettingPreview;
import org.upskill.shared.setting.Settings;

/** The setting behind the guard. A preview reads every priority with its measures. */
@Singleton
class GuardRuleKind extends GuardSetting {
    private final Instance<GuardBook> book;
    private final PriorityRepository priorities;
    private final MeasureRepository measures;
    private final Settings settings;

    /** The book asks for this setting, so it is asked for only when it is needed. */
    GuardRuleKind(Instance<GuardBook> book, PriorityRepository priorities, MeasureRepository measures, Settings settings) {
        this.book = book;
        this.priorities = priorities;
        this.measures = measures;
        this.settings = settings;
    }

    @Override
    public Optional<SettingPreview> preview(RuleList candidate, PreviewRequest request) {
        var today = new Guard(settings.get(this).rules());
        var then = new Guard(candidate.rules());
        var scan = new PreviewScan(Priority.KIND, request);
        for (var ids = next(null); !ids.isEmpty(); ids = next(ids.getLast())) {
            GuardedTexts.of(priorities.list("id in ?1 order by id", ids), measures.ofPriorities(ids))
                    .forEach(texts -> scan.read(texts.id(), texts.text(), texts.findings(today), texts.findings(then)));
        }
        return Optional.of(scan.result());
    }

    @Override
    public Optional<Recomputation> recomputation() {
        return Optional.of(new Recomputation() {
            @Override
            public String basis() {
                return Guard.basis();
            }

            @Override
            public long count() {
                return priorities.count();
            }

            @Override
            public List<UUID> next(UUID after, int most) {
                return priorities.idsAfter(after, most);
            }

            @Override
            public void refresh(List<UUID> ids) {
                book.get().refreshPriorities(ids);
                book.get().refreshMeasures(measures.ofPriorities(ids).stream().map(Measure::id).toList());
            }
        });
    }

    private List<UUID> next(UUID after) {
        return priorities.idsAfter(after, 500);
    }
}
