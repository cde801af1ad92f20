package org.mattersarising.partners;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PartnerFiles extends Repository<PartnerFile, Long> {

    PartnerFile save(PartnerFile file);

    List<PartnerFile> findByAnswerIdOrderById(long answerId);
}
