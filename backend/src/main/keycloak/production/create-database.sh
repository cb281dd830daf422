# Sourced by the MySQL image when it makes a new database: Keycloak gets one of its own beside Upskill's.
docker_process_sql <<SQL
CREATE DATABASE keycloak;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$KEYCLOAK_DB_PASSWORD';
GRANT ALL ON keycloak.* TO 'keycloak'@'%';
SQL
