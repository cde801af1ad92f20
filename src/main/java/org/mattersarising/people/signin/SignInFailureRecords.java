package org.mattersarising.people.signin;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignInFailureRecords extends Repository<SignInFailureRecord, Long> {

    SignInFailureRecord save(SignInFailureRecord failure);

    long countByEmailHashAndAddressAndAtAfter(String emailHash, String address, Instant since);

    long countByEmailHashAndAtAfter(String emailHash, Instant since);

    long countByAddressAndAtAfter(String address, Instant since);

    @Modifying
    @Query("delete from SignInFailureRecord f where f.emailHash = :emailHash and f.address = :address")
    void forget(String emailHash, String address);

    @Modifying
    @Query("delete from SignInFailureRecord f where f.at < :before")
    void forgetBefore(Instant before);
}
