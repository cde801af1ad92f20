package org.mattersarising.workflow;

import org.mattersarising.support.WholeService;
import org.springframework.context.annotation.Import;

@WholeService
@Import({Town.class, ProcessDriver.class})
class RacesOnH2Tests extends RaceTests {}
