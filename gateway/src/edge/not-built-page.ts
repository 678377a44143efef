/** Shown where an app has not been built yet. */
export const notBuiltPage = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Smart Hải Phòng</title>
  </head>
  <body>
    <h1>Ứng dụng chưa được dựng</h1>
    <p>Chạy <code>npm run build</code> ở thư mục gốc rồi tải lại trang này. Cổng GraphQL ở <a href="/graphql">/graphql</a> vẫn hoạt động.</p>
    <p lang="en">This app has not been built yet. Run <code>npm run build</code> in the repository, then reload. The GraphQL door at <a href="/graphql">/graphql</a> works.</p>
  </body>
</html>
`;
