package org.mattersarising.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The accounts with which people sign in. */
public interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findById(long personId);

    long count();
}
