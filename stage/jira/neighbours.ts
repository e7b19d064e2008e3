/** An operation of the official documents that the stage does not emulate: it is answered by its name. */
export interface Neighbour {
  method: string;
  path: string;
  operationId: string;
}

const LIST = `
POST /rest/api/3/comment/list getCommentsByIds
GET /rest/api/3/dashboard getAllDashboards
POST /rest/api/3/expression/analyse analyseExpression
POST /rest/api/3/expression/evaluate evaluateJSISJiraExpression
POST /rest/api/3/field createCustomField
PUT /rest/api/3/field/{fieldId} updateCustomField
DELETE /rest/api/3/field/{id} deleteCustomField
POST /rest/api/3/filter createFilter
GET /rest/api/3/filter/search getFiltersPaginated
GET /rest/api/3/group/member getUsersFromGroup
GET /rest/api/3/groups/picker findGroups
GET /rest/api/3/groupuserpicker findUsersAndGroups
GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes getCreateIssueMetaIssueTypes
GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId} getCreateIssueMetaIssueTypeId
POST /rest/api/3/issue/properties/multi bulkSetIssuePropertiesByIssue
PUT /rest/api/3/issue/{issueIdOrKey}/assignee assignIssue
POST /rest/api/3/issue/{issueIdOrKey}/attachments addAttachment
DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id} deleteComment
PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id} updateComment
GET /rest/api/3/issue/{issueIdOrKey}/editmeta getEditIssueMeta
POST /rest/api/3/issue/{issueIdOrKey}/notify notify
POST /rest/api/3/issue/{issueIdOrKey}/votes addVote
GET /rest/api/3/issue/{issueIdOrKey}/watchers getIssueWatchers
POST /rest/api/3/issue/{issueIdOrKey}/watchers addWatcher
DELETE /rest/api/3/issueLink/{linkId} deleteIssueLink
GET /rest/api/3/issueLink/{linkId} getIssueLink
GET /rest/api/3/issueLinkType/{issueLinkTypeId} getIssueLinkType
GET /rest/api/3/issuetype getIssueAllTypes
GET /rest/api/3/jql/autocompletedata getAutoComplete
GET /rest/api/3/jql/autocompletedata/suggestions getFieldAutoCompleteForQueryString
GET /rest/api/3/label getAllLabels
GET /rest/api/3/permissions getAllPermissions
POST /rest/api/3/permissions/project getPermittedProjects
GET /rest/api/3/project/{projectIdOrKey}/components getProjectComponents
DELETE /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey} deleteProjectProperty
GET /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey} getProjectProperty
PUT /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey} setProjectProperty
GET /rest/api/3/project/{projectIdOrKey}/role getProjectRoles
GET /rest/api/3/project/{projectIdOrKey}/role/{id} getProjectRole
GET /rest/api/3/project/{projectIdOrKey}/versions getProjectVersions
GET /rest/api/3/serverInfo getServerInfo
GET /rest/api/3/status getStatuses
GET /rest/api/3/status/{idOrName} getStatus
GET /rest/api/3/task/{taskId} getTask
GET /rest/api/3/user getUser
GET /rest/api/3/user/picker findUsersForPicker
GET /rest/api/3/users/search getAllUsers
DELETE /rest/forge/1/app/properties/{propertyKey} deleteForgeAppProperty
GET /rest/forge/1/app/properties/{propertyKey} getForgeAppProperty
PUT /rest/forge/1/app/properties/{propertyKey} putForgeAppProperty
POST /rest/agile/1.0/backlog/issue moveIssuesToBacklog
POST /rest/agile/1.0/backlog/{boardId}/issue moveIssuesToBacklogForBoard
GET /rest/agile/1.0/board getAllBoards
GET /rest/agile/1.0/board/{boardId} getBoard
GET /rest/software/1.0/board/{boardId}/backlog getIssuesForBacklogJSIS
GET /rest/software/1.0/board/{boardId}/backlog/approximate-count getApproximateIssueCountForBacklog
GET /rest/agile/1.0/board/{boardId}/configuration getConfiguration
POST /rest/agile/1.0/board/{boardId}/issue moveIssuesToBoard
GET /rest/software/1.0/board/{boardId}/issue getIssuesForBoardJSIS
GET /rest/agile/1.0/board/{boardId}/sprint getAllSprints
GET /rest/agile/1.0/issue/{issueIdOrKey} getIssue
GET /rest/agile/1.0/issue/{issueIdOrKey}/estimation getIssueEstimationForBoard
PUT /rest/agile/1.0/issue/{issueIdOrKey}/estimation estimateIssueForBoard
GET /rest/agile/1.0/sprint/{sprintId} getSprint
`;

export const NEIGHBOURS: readonly Neighbour[] = LIST.trim()
  .split('\n')
  .map((line) => {
    const [method = '', path = '', operationId = ''] = line.split(' ');
    return { method, path, operationId };
  });
