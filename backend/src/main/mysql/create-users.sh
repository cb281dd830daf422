# Sourced by the MySQL image when it makes a new database. The owner may hand on rights; the server then grants the application's user
# what it needs, table by table, so that it can only add to the audit.
docker_process_sql <<SQL
CREATE USER 'upskill'@'%' IDENTIFIED BY '$UPSKILL_DB_PASSWORD';
GRANT ALL ON upskill.* TO 'upskill_owner'@'%' WITH GRANT OPTION;
SQL
