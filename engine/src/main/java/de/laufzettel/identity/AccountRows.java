package de.laufzettel.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of accounts. */
@Component
class AccountRows {

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Account account, String passwordHash, Instant now) {
        jdbc.sql("""
                insert into lz_account (id, name, display_name, mail, password_hash, created_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(account.id(), account.name(), account.displayName(), account.mail(), passwordHash,
                        Timestamp.from(now))
                .update();
        insertRights(account.id(), account.roles(), account.groups());
    }

    boolean assign(UUID id, Set<Role> roles, Set<String> groups) {
        // the row is locked first, so that two assignments at once do not mix
        if (jdbc.sql("select id from lz_account where id = ? for update").param(id).query().listOfRows().isEmpty()) {
            return false;
        }
        jdbc.sql("delete from lz_account_role where account_id = ?").param(id).update();
        jdbc.sql("delete from lz_account_group where account_id = ?").param(id).update();
        insertRights(id, roles, groups);
        return true;
    }

    private void insertRights(UUID id, Set<Role> roles, Set<String> groups) {
        roles.forEach(role -> jdbc.sql("insert into lz_account_role (account_id, role) values (?, ?)")
                .params(id, role.name()).update());
        groups.forEach(group -> jdbc.sql("insert into lz_account_group (account_id, group_name) values (?, ?)")
                .params(id, group).update());
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql("select id, name, display_name, mail from lz_account where id = ?")
                .param(id).query(AccountRows::withoutRights).optional().map(this::withRights);
    }

    Optional<Account> findByName(String name) {
        return jdbc.sql("select id, name, display_name, mail from lz_account where name = ?")
                .param(name).query(AccountRows::withoutRights).optional().map(this::withRights);
    }

    List<Account> all() {
        return jdbc.sql("select id, name, display_name, mail from lz_account order by name")
                .query(AccountRows::withoutRights).list().stream().map(this::withRights).toList();
    }

    Optional<String> passwordHash(UUID id) {
        return jdbc.sql("select password_hash from lz_account where id = ?").param(id).query(String.class).optional();
    }

    void changePassword(String name, String passwordHash) {
        jdbc.sql("update lz_account set password_hash = ? where name = ?").params(passwordHash, name).update();
    }

    boolean anyWith(Role role) {
        return jdbc.sql("select count(*) from lz_account_role where role = ?").param(role.name())
                .query(Long.class).single() > 0;
    }

    Set<String> staffedGroups() {
        return jdbc.sql("select distinct group_name from lz_account_group").query(String.class).set();
    }

    /** A query inside a row mapper would take a second connection while the first is held: under load nobody gets one. */
    private Account withRights(Account account) {
        Set<Role> roles = jdbc.sql("select role from lz_account_role where account_id = ?").param(account.id())
                .query((row, number) -> Role.valueOf(row.getString(1))).set();
        Set<String> groups = jdbc.sql("select group_name from lz_account_group where account_id = ?")
                .param(account.id()).query(String.class).set();
        return new Account(account.id(), account.name(), account.displayName(), account.mail(), roles, groups);
    }

    private static Account withoutRights(ResultSet row, int number) throws SQLException {
        return new Account(row.getObject("id", UUID.class), row.getString("name"), row.getString("display_name"),
                row.getString("mail"), Set.of(), Set.of());
    }
}
