package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.References;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Named;
import org.upskill.shared.reference.RecordUses;
import org.upskill.shared.reference.Uses;
import org.upskill.shared.security.Caller;

/** The use cases of work activities. */
@ApplicationScoped
@RetryOnContention
class WorkActivityService {
    private final WorkActivityRepository activities;
    private final RoleRepository roles;
    private final RelevanceBook relevance;
    private final SearchIndex search;
    private final RecordUses uses;
    private final Event<WorkActivityDeletion> deletions;
    private final Caller caller;

    WorkActivityService(
            WorkActivityRepository activities,
            RoleRepository roles,
            RelevanceBook relevance,
            SearchIndex search,
            RecordUses uses,
            Event<WorkActivityDeletion> deletions,
            Caller caller) {
        this.activities = activities;
        this.roles = roles;
        this.relevance = relevance;
        this.search = search;
        this.uses = uses;
        this.deletions = deletions;
        this.caller = caller;
    }

    @Transactional
    Page<WorkActivityView> list(WorkActivityRepository.Filter filter, PageRequest request) {
        if (!caller.readsCatalog()) return Page.empty();
        var page = activities.list(filter, request);
        var titles = roles.titlesOf(page.items().stream().map(activity -> activity.roleId).distinct().toList());
        return page.map(activity -> WorkActivityView.of(activity, titles.get(activity.roleId)));
    }

    @Transactional
    WorkActivityView get(UUID id) {
        return view(find(id));
    }

    @Transactional
    WorkActivityView create(WorkActivityInput input) {
        var key = Keys.forNew(input.source(), input.externalId(), input.title(), activities::findByKey);
        return save(new WorkActivity(key), input);
    }

    @Transactional
    WorkActivityView update(UUID id, WorkActivityInput input, String ifMatch) {
        var activity = findSeen(id, ifMatch);
        Keys.change(activity, input.source(), input.externalId(), activities::findByKey);
        return save(activity, input);
    }

    @Transactional
    WorkActivityView archive(UUID id, String ifMatch) {
        return used(findSeen(id, ifMatch), WorkActivity::archive);
    }

    @Transactional
    WorkActivityView restore(UUID id, String ifMatch) {
        return used(findSeen(id, ifMatch), WorkActivity::restore);
    }

    @Transactional
    Uses uses(UUID id, Deed deed) {
        return uses.of(new Named(WorkActivity.KIND, find(id).id()), deed);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var activity = findSeen(id, ifMatch);
        deletions.fire(new WorkActivityDeletion(id));
        activities.delete(activity);
        search.remove(WorkActivity.KIND, List.of(id));
        relevance.refresh(List.of(activity.roleId));
    }

    private WorkActivityView save(WorkActivity activity, WorkActivityInput input) {
        References.require("/roleId", roles.findById(input.roleId()), activity.roleId, "There is no such role.");
        var before = activity.roleId == null ? input.roleId() : activity.roleId;
        activity.describe(input);
        activities.persistAndFlush(activity);
        search.put(WorkActivity.KIND, activity.id(), activity.title, activity.externalId());
        relevance.refresh(new HashSet<>(List.of(before, activity.roleId)));
        return view(activity);
    }

    /** Only the activities in use count for the relevance of the role. */
    private WorkActivityView used(WorkActivity activity, Consumer<WorkActivity> command) {
        command.accept(activity);
        activities.flush();
        relevance.refresh(List.of(activity.roleId));
        return view(activity);
    }

    private WorkActivity findSeen(UUID id, String ifMatch) {
        var activity = find(id);
        Versions.require(ifMatch, activity.version());
        return activity;
    }

    private WorkActivity find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return activities.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private WorkActivityView view(WorkActivity activity) {
        return WorkActivityView.of(activity, roles.titlesOf(List.of(activity.roleId)).get(activity.roleId));
    }
}
