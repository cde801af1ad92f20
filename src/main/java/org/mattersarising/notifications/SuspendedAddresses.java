package org.mattersarising.notifications;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SuspendedAddresses extends Repository<SuspendedAddress, String> {

    SuspendedAddress save(SuspendedAddress address);

    Optional<SuspendedAddress> findById(String address);

    void deleteById(String address);

    long count();
}
