package org.mattersarising;

import org.mattersarising.support.WholeService;

@WholeService
class FromPackToClosedActionOnH2Tests extends FromPackToClosedActionTests {}
