/** The officers' roles. */
export const officersEn = {
  role: {
    ADMINISTRATOR: 'Administrators do everything: set up campaigns, assign targets, publish rankings, manage accounts.',
    DEPARTMENT_OFFICER:
      "A department's officer reads the whole year, verifies results, appraises the criteria and enters the rankings that are in the charge of the department.",
    ORGANIZATION_OFFICER:
      "An organization's officer reports results for the organization and those below it, sees their provisional scores and all published rankings, and nothing of what others have reached.",
    ANALYST: 'Analysts read everything and change nothing.',
    INTEGRATOR: 'Integrators read everything and follow changes of rankings by program; they change nothing.',
  },
  organizationHelp: 'The officer works for this organization and those below it',
  departmentHelp: 'The officer works for this department',
  enteredScoreHelp: 'Only for criteria that the department scores itself',
  office: { ORGANIZATION_OFFICER: 'Officer of %{name} and the organizations below it', DEPARTMENT_OFFICER: 'Officer of %{name}' },
  missing: {
    ORGANIZATION_OFFICER:
      'Your account reports for an organization, but none is assigned to it yet. Ask an administrator to enter your organization in your account.',
    DEPARTMENT_OFFICER:
      'Your account works for a department, but none is assigned to it yet. Ask an administrator to enter your department in your account.',
  },
  ownLinesOnly: 'This ranking is not published yet: you see your organization and those below it. The others show once it is published.',
};
