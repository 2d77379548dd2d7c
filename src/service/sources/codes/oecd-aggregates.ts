/** Groups of countries on the OECD's axes of citizenship and country of birth. */
export const oecdAggregates: ReadonlySet<string> = new Set([
  ...['W_X', 'EEA', 'EU15', 'EU27_2020', 'EU28', 'EA19', 'EA20', 'OECD', 'OECDE', 'OECDA', 'OECDSO', 'A', 'A2', 'A3'],
  ...['A4', 'A5', 'A7', 'A8', 'A9', 'A4_X', 'F', 'F1', 'F2', 'F6', 'F7', 'E', 'E1', 'E2', 'E4', 'S', 'S2', 'S3', 'S4'],
  ...['S5', 'S6', 'O', 'O_X', 'F_X', 'A_X', 'E_X', 'S_X', 'NAT', 'FOR'],
]);

/** Former areas that the clearing house has no row for. */
export const oecdUnlistedAreas: ReadonlySet<string> = new Set(['ANT', 'ANT_F']);
