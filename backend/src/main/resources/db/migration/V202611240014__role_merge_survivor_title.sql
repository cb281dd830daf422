alter table role_merge rename column into_title to survivor_title;
