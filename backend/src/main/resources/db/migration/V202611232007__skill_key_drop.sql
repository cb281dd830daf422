alter table skill drop constraint uq_skill_key;
