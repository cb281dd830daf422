package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.role.RoleDeletion;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.References;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of targets. */
@ApplicationScoped
@RetryOnContention
class SkillTargetService {
    private final SkillTargetRepository targets;
    private final SkillRepository skills;
    private final Roles roles;
    private final Caller caller;

    SkillTargetService(SkillTargetRepository targets, SkillRepository skills, Roles roles, Caller caller) {
        this.targets = targets;
        this.skills = skills;
        this.roles = roles;
        this.caller = caller;
    }

    @Transactional
    Page<SkillTargetView> list(SkillTargetRepository.Filter filter, PageRequest request) {
        if (!caller.readsCatalog()) return Page.empty();
        var page = targets.list(filter, request);
        var named = roles.byId(page.items().stream().map(target -> target.roleId).distinct().toList());
        var aimed = skills.byId(page.items().stream().map(target -> target.skillId).distinct().toList());
        return page.map(target -> SkillTargetView.of(target, named.get(target.roleId), aimed.get(target.skillId)));
    }

    @Transactional
    SkillTargetView get(UUID id) {
        return view(find(id));
    }

    @Transactional
    SkillTargetView create(SkillTargetInput input) {
        checkReferences(input, null, null);
        var name = roles.titlesOf(List.of(input.roleId())).get(input.roleId()) + " " + statement(input.skillId());
        var key = Keys.forNew(input.source(), input.externalId(), name, targets::findByKey);
        return save(new SkillTarget(key), input);
    }

    @Transactional
    SkillTargetView update(UUID id, SkillTargetInput input, String ifMatch) {
        var target = find(id);
        Versions.require(ifMatch, target.version());
        checkReferences(input, target.roleId, target.skillId);
        Keys.change(target, input.source(), input.externalId(), targets::findByKey);
        return save(target, input);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var target = find(id);
        Versions.require(ifMatch, target.version());
        targets.delete(target);
    }

    void keepRole(@Observes RoleDeletion deletion) {
        if (targets.countOfRole(deletion.roleId()) > 0) throw Problems.inUse("Delete its skill targets first.");
    }

    private SkillTargetView save(SkillTarget target, SkillTargetInput input) {
        targets.findByPair(input.roleId(), input.skillId()).filter(other -> !other.id().equals(target.id())).ifPresent(other -> {
            throw Problems.alreadyExists("/skillId", "The role has a target for this skill already.");
        });
        target.aim(input);
        targets.persistAndFlush(target);
        return view(target);
    }

    private void checkReferences(SkillTargetInput input, UUID roleBefore, UUID skillBefore) {
        roles.requireUsable("/roleId", input.roleId(), roleBefore);
        References.require("/skillId", skills.findById(input.skillId()), skillBefore, "There is no such skill.");
    }

    private SkillTarget find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return targets.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private SkillTargetView view(SkillTarget target) {
        return SkillTargetView.of(target, roles.byId(List.of(target.roleId)).get(target.roleId), skills.findById(target.skillId));
    }

    private String statement(UUID skillId) {
        return skills.statementsOf(List.of(skillId)).get(skillId);
    }
}
