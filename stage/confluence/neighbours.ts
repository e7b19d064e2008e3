import { readNeighbours } from '../jira/http/neighbour';

/** Operations of the official documents that the stage does not emulate: they are answered by their names. */
export const NEIGHBOURS = readNeighbours(`
GET /wiki/api/v2/attachments getAttachments
GET /wiki/api/v2/blogposts getBlogPosts
GET /wiki/api/v2/labels/{id}/pages getLabelPages
GET /wiki/api/v2/pages getPages
POST /wiki/api/v2/pages createPage
GET /wiki/api/v2/pages/{id} getPageById
PUT /wiki/api/v2/pages/{id} updatePage
DELETE /wiki/api/v2/pages/{id} deletePage
GET /wiki/api/v2/pages/{id}/attachments getPageAttachments
GET /wiki/api/v2/pages/{id}/labels getPageLabels
GET /wiki/api/v2/pages/{id}/likes/count getPageLikeCount
GET /wiki/api/v2/pages/{id}/operations getPageOperations
GET /wiki/api/v2/pages/{page-id}/properties getPageContentProperties
POST /wiki/api/v2/pages/{page-id}/properties createPageProperty
GET /wiki/api/v2/pages/{page-id}/properties/{property-id} getPageContentPropertiesById
PUT /wiki/api/v2/pages/{page-id}/properties/{property-id} updatePagePropertyById
DELETE /wiki/api/v2/pages/{page-id}/properties/{property-id} deletePagePropertyById
PUT /wiki/api/v2/pages/{id}/title updatePageTitle
GET /wiki/api/v2/pages/{id}/versions getPageVersions
GET /wiki/api/v2/spaces getSpaces
GET /wiki/api/v2/spaces/{id} getSpaceById
GET /wiki/api/v2/spaces/{id}/pages getPagesInSpace
GET /wiki/api/v2/spaces/{space-id}/properties getSpaceProperties
POST /wiki/api/v2/spaces/{space-id}/properties createSpaceProperty
GET /wiki/api/v2/pages/{id}/footer-comments getPageFooterComments
GET /wiki/api/v2/pages/{id}/inline-comments getPageInlineComments
POST /wiki/api/v2/footer-comments createFooterComment
GET /wiki/api/v2/tasks getTasks
GET /wiki/api/v2/pages/{id}/direct-children getPageDirectChildren
GET /wiki/api/v2/pages/{id}/descendants getPageDescendants
POST /wiki/api/v2/users-bulk createBulkUserLookup
POST /wiki/rest/api/content/archive archivePages
GET /wiki/rest/api/content/search searchContentByCQL
PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId} movePage
POST /wiki/rest/api/content/{id}/label addLabelsToContent
DELETE /wiki/rest/api/content/{id}/label removeLabelFromContentUsingQueryParameter
GET /wiki/rest/api/content/{id}/restriction getRestrictions
PUT /wiki/rest/api/content/{id}/restriction updateRestrictions
GET /wiki/rest/api/longtask getTasks
GET /wiki/rest/api/search searchByCQL
POST /wiki/rest/api/template createContentTemplate
GET /wiki/rest/api/template/page getContentTemplates
GET /wiki/rest/api/user/current getCurrentUser
`);
