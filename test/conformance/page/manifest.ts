// The manifest that puts the conformance page into an Excel: a task pane and nothing else, so that every Excel takes it.

/** An id of its own: the page must never be taken for the product. */
const ID = "5d2b2a34-5c83-4d6e-9d0f-0f6f2f6b7c11";

/** `conformanceManifest("https://localhost:3100/") //=> "<?xml …"` */
export function conformanceManifest(address: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>customer-grade-addin</ProviderName>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="Excel 行为核对"/>
  <Description DefaultValue="开发工具：问一遍真实的 Excel，和仿真工作簿对照。"/>
  <IconUrl DefaultValue="${address}grades-32.png"/>
  <HighResolutionIconUrl DefaultValue="${address}grades-64.png"/>
  <SupportUrl DefaultValue="${address}index.html"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address}index.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>
`;
}
