package de.laufzettel.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
                .param(id).query(this::account).optional();
    }

    Optional<Account> findByName(String name) {
        return jdbc.sql("select id, name, display_name, mail from lz_account where name = ?")
                .param(name).query(this::account).optional();
    }

    List<Account> all() {
        return jdbc.sql("select id, name, display_name, mail from lz_account order by name")
                .query(this::account).list();
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

    private Account account(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Set<Role> roles = jdbc.sql("select role from lz_account_role where account_id = ?").param(id)
                .query(String.class).stream().map(Role::valueOf).collect(Collectors.toSet());
        Set<String> groups = jdbc.sql("select group_name from lz_account_group where account_id = ?").param(id)
                .query(String.class).set();
        return new Account(id, row.getString("name"), row.getString("display_name"), row.getString("mail"), roles,
                groups);
    }
}
